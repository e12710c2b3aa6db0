import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/ui/badge'
import type { UnreadMark } from '@/features/history/unread-marks'
import type { Locale } from '@/lib/i18n/locales'
import { numberList } from './words'

/** What a machine wrote of a version and nobody has confirmed. */
export async function UnreadMarks({ marks, locale }: { marks: UnreadMark[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  const languageName = await getTranslations({ locale, namespace: 'languages' })
  if (marks.length === 0) return null
  return (
    <ul className="grid gap-1.5" aria-label={t('machineDraft')}>
      {marks.map(({ locale: language, passages }) => (
        <li key={language} className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <Badge tone="caution">{t('machineDraft')}</Badge>
          {t('passagesEdited', {
            count: passages.length,
            numbers: numberList(passages, locale),
            languages: languageName(language),
          })}
        </li>
      ))}
    </ul>
  )
}
