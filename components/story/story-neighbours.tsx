import { getTranslations } from 'next-intl/server'
import { HeadlineText } from '@/components/ui/headline-text'
import type { Locale } from '@/lib/i18n/locales'
import { storyPath } from '@/lib/paths'
import type { StoryCard } from './edition'
import { Nearby } from './nearby'

type Neighbour = Pick<StoryCard, 'locale' | 'number' | 'slug' | 'headline'>

export type Neighbours = { previous: Neighbour | null; next: Neighbour | null }

/** The stories before and after this one in its section. */
export async function StoryNeighbours({ locale, previous, next }: Neighbours & { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'story' })
  const wayTo = (story: Neighbour, label: string) => ({
    href: storyPath(story),
    label,
    name: <HeadlineText text={story.headline} locale={locale} />,
  })
  return (
    <Nearby
      label={t('neighbours')}
      previous={previous && wayTo(previous, t('previousStory'))}
      next={next && wayTo(next, t('nextStory'))}
    />
  )
}
