import { getTranslations } from 'next-intl/server'
import type { StyleNote } from '@/features/terms/style/style-notes'
import { inLanguage, type Locale } from '@/lib/i18n/locales'

/** The style notes for those who write a story, folded away. */
export async function StyleNotes({ locale, notes }: { locale: Locale; notes: StyleNote[] }) {
  if (notes.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'newsroom.terms' })
  const languageName = await getTranslations({ locale, namespace: 'languages' })
  return (
    <details className="rounded-lg border border-hairline p-4 text-sm">
      <summary className="cursor-pointer font-semibold">{t('style')}</summary>
      <dl className="mt-3 grid gap-3">
        {notes.map(({ from, to, note }) => (
          <div key={`${from} ${to}`} className="grid gap-1">
            <dt className="text-ink-soft">
              {t('styleFor', { from: languageName(from), to: languageName(to) })}
            </dt>
            <dd {...inLanguage(to)} className="whitespace-pre-line wrap-anywhere">
              {note}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
