import { getTranslations } from 'next-intl/server'
import type { Edition } from '@/components/story/edition'
import { DateTime } from '@/components/ui/date-time'
import { isFieldId } from '@/features/passages/field-ids'
import type { Locale } from '@/lib/i18n/locales'

type Props = { locale: Locale; writtenAt: string; editions: Edition[] }

/** Above a draft that is shown as a readers' page. */
export async function PreviewBar({ locale, writtenAt, editions }: Props) {
  const t = await getTranslations({ locale, namespace: 'preview' })
  const languageName = await getTranslations({ locale, namespace: 'languages' })
  const fieldsOf = ({ stale = [] }: Edition) =>
    stale.flatMap(({ id }) => (isFieldId(id) ? t(`fields.${id}`) : []))
  const behind = editions.filter((edition) => fieldsOf(edition).length > 0)
  return (
    <aside aria-label={t('bar')} className="preview-bar">
      <strong>{t('bar')}</strong>
      <span>
        {t.rich('writtenAt', {
          time: () => <DateTime iso={writtenAt} locale={locale} precision="minute" />,
        })}
      </span>
      {behind.map((edition) => (
        <span key={edition.locale}>
          {t('staleFields', {
            language: languageName(edition.locale),
            fields: fieldsOf(edition).join(' / '),
          })}
        </span>
      ))}
    </aside>
  )
}
