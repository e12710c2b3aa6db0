'use client'

import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import type { ImportPreview } from '@/features/terms/import-preview'
import { termName } from '@/features/terms/term-name'
import { TermForms } from './term-forms'

/** What an import would add and change. */
export function ImportEntries({ preview }: { preview: ImportPreview }) {
  const t = useTranslations('newsroom.terms')
  const { added, changed, same, shown } = preview
  return (
    <div className="grid gap-3 text-sm">
      <p role="status">{t('importCounts', { added, changed, same })}</p>
      {shown.length > 0 && (
        <ul
          aria-label={t('importTitle')}
          className="max-h-80 overflow-y-auto border-y border-hairline"
        >
          {shown.map(({ kind, before, after }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
            <li key={index} className="grid gap-1 border-b border-hairline py-2 last:border-b-0">
              <span className="flex items-center gap-2">
                <Badge tone={kind === 'add' ? 'accent' : 'caution'}>
                  {t(`importKinds.${kind}`)}
                </Badge>
                <span className="font-medium">{termName(after)}</span>
              </span>
              {before && (
                <div className="text-ink-soft line-through">
                  <TermForms forms={before.forms} />
                </div>
              )}
              <TermForms forms={after.forms} />
            </li>
          ))}
        </ul>
      )}
      {added + changed > shown.length && (
        <p className="text-ink-soft">{t('importMore', { more: added + changed - shown.length })}</p>
      )}
    </div>
  )
}
