import { ListHeading } from '@/components/site/list-heading'
import { StoryList } from '@/components/site/story-list'
import type { Page, StoryCard } from '@/components/story/edition'
import { formatMonth } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { archivePath } from '@/lib/paths'
import { ArchiveTrail } from './archive-trail'
import { Calendar, type CalendarDay } from './calendar'
import { Nearby } from './nearby'

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
  const wayTo = (month: string | null) =>
    month ? { href: archivePath(locale, month), name: formatMonth(month, locale) } : null
  return (
    <div className="list-page">
      <ArchiveTrail locale={locale} date={month} />
      <ListHeading locale={locale} stories={stories} title={formatMonth(month, locale)}>
        <Calendar locale={locale} month={month} {...calendar} />
        <Nearby locale={locale} previous={wayTo(previous)} next={wayTo(next)} />
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
