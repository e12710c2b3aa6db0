import { getTranslations } from 'next-intl/server'
import { CardHeadline } from '@/components/story/cards/card-headline'
import type { StoryCard } from '@/components/story/edition'
import type { Locale } from '@/lib/i18n/locales'

export type MostReadList = { span: 'day' | 'week'; stories: StoryCard[] }

/** What is read most, over a day and over a week, as two leaves. */
export async function MostRead({ locale, lists }: { locale: Locale; lists: MostReadList[] }) {
  if (lists.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'mostRead' })
  return (
    <section className="most-read" aria-labelledby="most-read">
      <h2 id="most-read">{t('title')}</h2>
      <div className="most-read-spans">
        {lists.map(({ span, stories }) => (
          <div key={span}>
            <h3 id={`most-read-${span}`}>{t(span)}</h3>
            <ol aria-labelledby={`most-read-${span}`}>
              {stories.map((story) => (
                <li key={story.number}>
                  <CardHeadline story={story} level={4} />
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  )
}
