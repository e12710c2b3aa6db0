import { getTranslations } from 'next-intl/server'
import { CardHeadline } from '@/components/story/cards/card-headline'
import type { StoryCard } from '@/components/story/edition'
import { DateTime } from '@/components/ui/date-time'
import { formatDate } from '@/lib/dates'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'

/** The newest stories under the day and with the time of their publication. */
export async function LatestStories({ locale, stories }: { locale: Locale; stories: StoryCard[] }) {
  const t = await getTranslations({ locale, namespace: 'front' })
  const days = Map.groupBy(stories, ({ publishedAt }) =>
    formatDate(publishedAt, locale, env().TIME_ZONE),
  )
  return (
    <section className="latest" aria-labelledby="latest">
      <h2 id="latest">{t('latest')}</h2>
      {[...days].map(([day, storiesOfDay]) => (
        <div key={day} className="latest-day">
          <p className="latest-date">{day}</p>
          <ol>
            {storiesOfDay.map((story) => (
              <li key={story.number}>
                <DateTime iso={story.publishedAt} locale={locale} precision="time" />
                <CardHeadline story={story} level={3} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  )
}
