'use client'

import { useTranslations } from 'next-intl'
import { type ComponentProps, useState } from 'react'
import type { Block } from '@/db/content'
import { documentPair, otherOfPair } from '@/lib/i18n/document-pair'
import { inLanguage, type Locale, type PerLocale } from '@/lib/i18n/locales'
import { DocumentNotes } from './document-notes'
import { DocumentWarnings } from './document-warnings'
import { Modal } from './modal'
import { PanelText } from './panel-text'

type Mode = 'replace' | 'fill'

type Props = {
  headline: PerLocale<string>
  standfirst: PerLocale<string>
  passages: { panels: PerLocale<Block[]>; isUnsure: boolean }[]
  warnings: ComponentProps<typeof DocumentWarnings>['warnings']
  /** What of the document did not come as it was. */
  notes: ComponentProps<typeof DocumentNotes>['groups']
  /** Whether the story has text that replacing would take away. */
  hasText: boolean
  editable: Record<Locale, boolean>
  mayEditShared: boolean
  onApprove: (mode: Mode) => void
  onClose: () => void
}

/** A document as it was read and set side by side, for approval before it goes into the story. */
export function ImportDialog(props: Props) {
  const { headline, standfirst, passages, warnings, notes, hasText } = props
  const { editable, mayEditShared } = props
  const { onApprove, onClose } = props
  const t = useTranslations('newsroom.editor.import')
  const languageName = useTranslations('languages')
  const [mode, setMode] = useState<Mode>(hasText ? 'fill' : 'replace')
  const unsure = passages.filter(({ isUnsure }) => isUnsure).length
  return (
    <Modal title={t('title')} onClose={onClose} isWide>
      <p>{t('summary', { passages: passages.length, unsure })}</p>
      {documentPair
        .filter((locale) => !editable[locale])
        .map((locale) => (
          <p key={locale}>
            {t('locked', {
              language: languageName(locale),
              other: languageName(otherOfPair(locale)),
            })}
          </p>
        ))}
      {!mayEditShared && <p>{t('sharedLocked')}</p>}
      {warnings.length > 0 && <DocumentWarnings warnings={warnings} />}
      {notes.length > 0 && <DocumentNotes groups={notes} />}
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
            {passages.map(({ panels, isUnsure }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows stay as they were read
              <tr key={index} data-unsure={isUnsure || undefined}>
                <th scope="row">
                  {index + 1}
                  {isUnsure && <span className="editor-mark">{t('unsure')}</span>}
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
      {hasText && (
        <fieldset className="editor-modes">
          <legend>{t('how')}</legend>
          {(['fill', 'replace'] as const).map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="import-mode"
                checked={mode === choice}
                onChange={() => setMode(choice)}
              />
              {t(choice)}
            </label>
          ))}
        </fieldset>
      )}
      <div className="editor-actions">
        <button type="button" className="editor-button" onClick={onClose}>
          {t('cancel')}
        </button>
        <button
          type="button"
          className="editor-button editor-button-main"
          onClick={() => onApprove(mode)}
        >
          {t('approve')}
        </button>
      </div>
    </Modal>
  )
}
