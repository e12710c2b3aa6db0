import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/ui/badge'
import { DateTime } from '@/components/ui/date-time'
import type { PublicationMark } from '@/features/history/queries'
import type { Locale } from '@/lib/i18n/locales'
import { authorName, languagesIn } from './words'

const tones = {
  publish: 'accent',
  update: 'accent',
  correct: 'caution',
  withdraw: 'danger',
} as const

/** When a version went out to readers or was taken from them, in which languages and by whom. */
export async function PublicationMarks({
  marks,
  locale,
}: {
  marks: PublicationMark[]
  locale: Locale
}) {
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  const languages = await getTranslations({ locale, namespace: 'languages' })
  if (marks.length === 0) return null
  return (
    <ul className="grid gap-1.5">
      {marks.map(({ kind, at, actor, locales }) => (
        <li key={at} className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <Badge tone={tones[kind]}>
            {t(`published.${kind}`, { languages: languagesIn(locales, languages, locale) })}
          </Badge>
          <span className="text-ink-soft">
            <DateTime iso={at} locale={locale} precision="minute" />
            {' · '}
            {t('publishedBy', { name: authorName(actor, t) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
