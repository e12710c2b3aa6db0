import { MachineLabel } from '@/components/seo/machine-label'
import type { Share } from '@/components/seo/share-tags'
import { alternatesOf } from '@/components/site/alternates'
import { PageHead } from '@/components/site/page-head'
import { inLocale } from '@/lib/i18n/locales'
import { storyPath } from '@/lib/paths'
import type { Edition, OtherEdition, Term } from './edition'
import { openingWords } from './opening-words'

type Props = {
  edition: Edition
  /** The live editions, this one included, that search engines are to offer; none from a second view. */
  alternates: OtherEdition[]
  title: string
  picture: Share['picture']
}

/** What search engines and shares are told of a story, of whichever of its views. */
export function StoryHead({ edition, alternates, title, picture }: Props) {
  const paths = alternates.map((live) => [live.locale, storyPath(live)])
  return (
    <>
      <PageHead
        title={title}
        description={edition.standfirst ?? openingWords(edition)}
        canonical={storyPath(edition)}
        alternates={alternatesOf(Object.fromEntries(paths))}
        share={shareOf(edition, picture)}
      />
      <MachineLabel edition={edition} />
    </>
  )
}

function shareOf(edition: Edition, picture: Share['picture']): Share {
  const { locale, headline, publishedAt, updatedAt, sectionPath, topics } = edition
  const nameOf = ({ slug, name }: Term) => inLocale(name, locale)?.value ?? slug
  const section = sectionPath[0]
  return {
    locale,
    title: headline,
    picture,
    article: {
      publishedAt,
      updatedAt,
      section: section ? nameOf(section) : null,
      topics: topics.map(nameOf),
    },
  }
}
