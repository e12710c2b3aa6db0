import { expect, test, vi } from 'vitest'
import { breadcrumbList, sectionCrumbs } from './breadcrumb-list'
import { collectionPage } from './collection-page'
import { webSite } from './publisher'

vi.stubEnv('SITE_URL', 'https://news.example.org')

const section = { slug: 'rail', name: { zh: '铁路', en: 'Rail' } }

test('a breadcrumb leads from the front page to the page itself', () => {
  const steps = [...sectionCrumbs('en', [section]), { name: 'A story', path: '/en/news/1/a' }]
  expect(breadcrumbList('en', steps)).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Front page', item: 'https://news.example.org/en' },
      { position: 2, name: 'Rail', item: 'https://news.example.org/en/section/rail' },
      { position: 3, name: 'A story', item: 'https://news.example.org/en/news/1/a' },
    ],
  })
})

const story = (number: number) => ({
  locale: 'zh' as const,
  number,
  slug: 's',
  headline: `第${number}条`,
})

test.each([
  [{ page: 1, pageCount: 2, total: 3, items: [story(9), story(8)] }, [1, 2]],
  [{ page: 2, pageCount: 2, total: 3, items: [story(7)] }, [3]],
])('the stories of a list are counted over its pages', (stories, positions) => {
  const list = { locale: 'zh' as const, name: '铁路', description: '', path: '/zh/section/rail' }
  const page = collectionPage({ ...list, stories })
  expect(page).toMatchObject({
    '@type': 'CollectionPage',
    inLanguage: 'zh-Hans',
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: 3,
      itemListElement: stories.items.map(({ number, headline }, index) => ({
        position: positions[index],
        url: `https://news.example.org/zh/news/${number}/s`,
        name: headline,
      })),
    },
  })
})

test('the site says how it can be searched', () => {
  expect(webSite('zh')).toMatchObject({
    url: 'https://news.example.org/zh',
    potentialAction: {
      target: { urlTemplate: 'https://news.example.org/zh/search?q={search_term_string}' },
    },
  })
})
