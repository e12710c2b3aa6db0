import { ListHeading } from '@/components/site/list-heading'
import { StoryList } from '@/components/site/story-list'
import type { Page, StoryCard } from '@/components/story/edition'
import type { Locale } from '@/lib/i18n/locales'
import { archivePath } from '@/lib/paths'
import { ArchiveTrail } from './archive-trail'
import { dayName } from './day-name'
import { Nearby } from './nearby'

type Props = {
  locale: Locale
  day: string
  stories: Page<StoryCard>
  previous: string | null
  next: string | null
}

export function DayView({ locale, day, stories, previous, next }: Props) {
  const wayTo = (day: string | null) =>
    day ? { href: archivePath(locale, day), name: dayName(day, locale) } : null
  return (
    <div className="list-page">
      <ArchiveTrail locale={locale} date={day} />
      <ListHeading locale={locale} stories={stories} title={dayName(day, locale)}>
        <Nearby locale={locale} previous={wayTo(previous)} next={wayTo(next)} />
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
