import { breadcrumbList, sectionCrumbs } from '@/components/seo/breadcrumb-list'
import { JsonLd } from '@/components/seo/json-ld'
import { newsArticle } from '@/components/seo/news-article'
import { storyPath } from '@/lib/paths'
import type { Edition, OtherEdition } from './edition'

type Props = { edition: Edition; others: OtherEdition[]; sharePath: string }

/** A story in the words of schema.org. */
export function StoryData({ edition, others, sharePath }: Props) {
  const { locale, headline, sectionPath } = edition
  const way = [...sectionCrumbs(locale, sectionPath), { name: headline, path: storyPath(edition) }]
  return (
    <JsonLd things={[newsArticle({ edition, others, sharePath }), breadcrumbList(locale, way)]} />
  )
}
