import { alternatesOf } from '@/components/site/alternates'
import { PageHead } from '@/components/site/page-head'
import type { Locale } from '@/lib/i18n/locales'
import { storyPath } from '@/lib/paths'
import type { Edition } from './edition'
import { openingWords } from './opening-words'

type Props = {
  edition: Edition
  /** The languages in which the story is live. */
  locales: Locale[]
  title: string
}

/** What search engines and shares are told of a story, of whichever of its views. */
export function StoryHead({ edition, locales, title }: Props) {
  const paths = locales.map((locale) => [locale, storyPath({ ...edition, locale })])
  return (
    <PageHead
      title={title}
      description={edition.standfirst ?? openingWords(edition)}
      canonical={storyPath(edition)}
      alternates={alternatesOf(Object.fromEntries(paths))}
    />
  )
}
