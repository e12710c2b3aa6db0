import type { CollectionPage, ItemList } from 'schema-dts'
import type { Page, StoryCard } from '@/components/story/edition'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { frontPath, storyPath } from '@/lib/paths'
import { absolute } from './absolute'

export type Listed = Page<Pick<StoryCard, 'locale' | 'number' | 'slug' | 'headline'>>

type List = {
  locale: Locale
  name: string
  description: string
  /** The page's own address. */
  path: string
  /** Left out where no stories are listed. */
  stories?: Listed | undefined
}

export function collectionPage({ locale, name, description, path, stories }: List): CollectionPage {
  return {
    '@type': 'CollectionPage',
    '@id': absolute(path),
    url: absolute(path),
    name,
    description,
    inLanguage: languageTags[locale],
    isPartOf: { '@id': absolute(`${frontPath(locale)}#website`) },
    ...(stories && { mainEntity: itemList(stories) }),
  }
}

function itemList({ items, page, pageCount, total }: Listed): ItemList {
  // Every page but the last is as long as a page can be, and the last one ends the list.
  const before = page < pageCount ? (page - 1) * items.length : total - items.length
  return {
    '@type': 'ItemList',
    numberOfItems: total,
    itemListElement: items.map((story, index) => ({
      '@type': 'ListItem',
      position: before + index + 1,
      url: absolute(storyPath(story)),
      name: story.headline,
    })),
  }
}
