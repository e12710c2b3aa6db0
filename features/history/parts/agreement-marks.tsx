import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/ui/badge'
import { DateTime } from '@/components/ui/date-time'
import type { AgreementMark } from '@/features/history/agreement-marks'
import type { Locale } from '@/lib/i18n/locales'
import { pairs } from '@/lib/i18n/pairs'
import { authorName, languagesIn, listOf, numberList } from './words'

/** What of a version was confirmed to say the same in two languages, how, when and by whom. */
export async function AgreementMarks({
  marks,
  locale,
}: {
  marks: AgreementMark[]
  locale: Locale
}) {
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  const fieldName = await getTranslations({ locale, namespace: 'newsroom.editor.agreement.fields' })
  const languages = await getTranslations({ locale, namespace: 'languages' })
  if (marks.length === 0) return null
  const partsIn = ({ fields, passages }: AgreementMark) =>
    listOf(
      [
        ...fields.map((field) => fieldName(field)),
        ...(passages.length > 0
          ? [
              t('agreed.passages', {
                numbers: numberList(passages, locale),
                count: passages.length,
              }),
            ]
          : []),
      ],
      locale,
    )
  return (
    <ul className="grid gap-1.5" aria-label={t('agreed.label')}>
      {marks.map((mark) => (
        <li
          key={`${mark.at} ${mark.kind} ${mark.pair.join(' ')}`}
          className="flex flex-wrap items-center gap-x-2 gap-y-0.5"
        >
          <Badge>{t(`agreed.${mark.kind}`)}</Badge>
          {pairs.length > 1 && <span>{languagesIn([...mark.pair], languages, locale)}</span>}
          <span>{partsIn(mark)}</span>
          <span className="text-ink-soft">
            <DateTime iso={mark.at} locale={locale} precision="minute" />
            {' · '}
            {t('publishedBy', { name: authorName(mark.actor, t) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
