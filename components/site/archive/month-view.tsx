import { ListHeading } from '@/components/site/list-heading'
import { StoryList } from '@/components/site/story-list'
import type { Page, StoryCard } from '@/components/story/edition'
import { formatMonth } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { archivePath } from '@/lib/paths'
import { ArchiveNearby } from './archive-nearby'
import { ArchiveTrail } from './archive-trail'
import { Calendar, type CalendarDay } from './calendar'

type Props = {
  locale: Locale
  month: string
  days: CalendarDay[]
  daysBefore: number
  stories: Page<StoryCard>
  previous: string | null
  next: string | null
}

export function MonthView({ locale, month, stories, previous, next, ...calendar }: Props) {
  return (
    <div className="list-page">
      <ArchiveTrail locale={locale} date={month} />
      <ListHeading locale={locale} stories={stories} title={formatMonth(month, locale)}>
        <Calendar locale={locale} month={month} {...calendar} />
        <ArchiveNearby locale={locale} previous={previous} next={next} nameOf={formatMonth} />
      </ListHeading>
      <StoryList
        locale={locale}
        stories={stories}
        hrefOf={(page) => archivePath(locale, month, page)}
        hasSections
      />
    </div>
  )
}
