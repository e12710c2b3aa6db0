import { HeadlineText } from '@/components/ui/headline-text'
import { Breadcrumb } from './breadcrumb'
import type { Edition } from './edition'

export function StoryHeading({ edition }: { edition: Edition }) {
  const { locale, sectionPath, headline, standfirst } = edition
  return (
    <header className="story-heading">
      <Breadcrumb locale={locale} path={sectionPath} />
      <h1>
        <HeadlineText text={headline} locale={locale} />
      </h1>
      {standfirst && <p className="standfirst">{standfirst}</p>}
    </header>
  )
}
