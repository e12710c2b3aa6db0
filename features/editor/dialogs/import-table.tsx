'use client'

import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import type { Block } from '@/db/content'
import { documentPair } from '@/lib/i18n/document-pair'
import { inLanguage, type PerLocale } from '@/lib/i18n/locales'
import { PanelText } from './panel-text'

type Props = {
  headline: PerLocale<string>
  standfirst: PerLocale<string>
  passages: { id: string; panels: PerLocale<Block[]> }[]
  /** The passages whose match is uncertain. */
  unsure: string[]
}

/** A document as it was read, its languages side by side. */
export function ImportTable({ headline, standfirst, passages, unsure }: Props) {
  const t = useTranslations('newsroom.editor.import')
  const languageName = useTranslations('languages')
  return (
    <div className="editor-import">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('row')}</th>
            {documentPair.map((locale) => (
              <th key={locale} scope="col">
                {languageName(locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[
            { name: t('headline'), texts: headline },
            { name: t('standfirst'), texts: standfirst },
          ]
            .filter(({ texts }) => documentPair.some((locale) => texts[locale]))
            .map(({ name, texts }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {documentPair.map((locale) => (
                  <td key={locale} {...inLanguage(locale)}>
                    {texts[locale]}
                  </td>
                ))}
              </tr>
            ))}
          {passages.map(({ id, panels }, index) => (
            <tr key={id} data-unsure={unsure.includes(id) || undefined}>
              <th scope="row">
                {index + 1}
                {unsure.includes(id) && <Badge tone="caution">{t('unsure')}</Badge>}
              </th>
              {documentPair.map((locale) => (
                <td key={locale} {...inLanguage(locale)}>
                  <PanelText blocks={panels[locale] ?? []} locale={locale} empty="" />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
