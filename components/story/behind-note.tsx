import { getTranslations } from 'next-intl/server'
import { DateTime } from '@/components/ui/date-time'
import { languageTags } from '@/lib/i18n/locales'
import { storyPath } from '@/lib/paths'
import type { Edition, OtherEdition } from './edition'

type Props = { edition: Edition; others: OtherEdition[] }

/** Says which language has gone ahead of this edition, and when, with the way to it. */
export async function BehindNote({ edition, others }: Props) {
  const { locale, standings } = edition
  const ahead = others.filter((other) => standings[other.locale]?.behind.length)
  if (ahead.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'story' })
  const languageName = await getTranslations({ locale, namespace: 'languages' })
  return (
    <aside className="behind-note" aria-label={t('behindLabel')}>
      {ahead.map((other) => {
        const language = languageName(other.locale)
        return (
          <p key={other.locale}>
            {t.rich('behind', {
              language,
              time: () => <DateTime iso={other.updatedAt} locale={locale} precision="minute" />,
            })}{' '}
            <a href={storyPath(other)} hrefLang={languageTags[other.locale]}>
              {t('readOther', { language })}
            </a>
          </p>
        )
      })}
    </aside>
  )
}
