import { ListHeading } from '@/components/site/list-heading'
import { StoryList } from '@/components/site/story-list'
import type { Page, StoryCard } from '@/components/story/edition'
import type { Locale } from '@/lib/i18n/locales'
import { archivePath } from '@/lib/paths'
import { ArchiveNearby } from './archive-nearby'
import { ArchiveTrail } from './archive-trail'
import { dayName } from './day-name'

type Props = {
  locale: Locale
  day: string
  stories: Page<StoryCard>
  previous: string | null
  next: string | null
}

export function DayView({ locale, day, stories, previous, next }: Props) {
  return (
    <div className="list-page">
      <ArchiveTrail locale={locale} date={day} />
      <ListHeading locale={locale} stories={stories} title={dayName(day, locale)}>
        <ArchiveNearby locale={locale} previous={previous} next={next} nameOf={dayName} />
      </ListHeading>
      <StoryList
        locale={locale}
        stories={stories}
        hrefOf={(page) => archivePath(locale, day, page)}
        hasSections
      />
    </div>
  )
}
