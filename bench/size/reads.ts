import { storyGenerator } from '@/bench/search/generate'
import { getReader } from '@/db/client'
import { answerApi } from '@/features/api/answer-api'
import { listArchive, listByDay, listByMonth } from '@/features/archive/published'
import { getEdition, getParallel } from '@/features/editions/published'
import { listCorrections } from '@/features/editions/published-corrections'
import {
  listBySection,
  listBySource,
  listByTopic,
  listNavigation,
} from '@/features/editions/published-lists'
import { answerFeed } from '@/features/feeds/answer-feed'
import { getFrontPage } from '@/features/front/published'
import { listMostRead } from '@/features/reads/published'
import { parseFilters } from '@/features/search/filters'
import { listSearchChoices, searchPublished } from '@/features/search/published'
import { getNeighbours, listRelated } from '@/features/search/published-related'
import { listSuggestions } from '@/features/search/suggestions'
import { weighRelated } from '@/features/search/weigh-related'
import { answerNewsSitemap } from '@/features/sitemaps/answers'
import { writeSitemap, writeSitemapIndex } from '@/features/sitemaps/sitemaps'
import { env } from '@/lib/env'
import type { Names } from './names'

export type Reads = Record<string, () => unknown>

/** What each kind of readers' page reads, without the making of its HTML, which knows no size. */
export function readsOfReaders(names: Names): Reads {
  const { random, chineseWord, englishWord } = storyGenerator(1)
  const anyNumber = () => names.numbers[Math.floor(random() * names.numbers.length)] ?? 0
  const day = () => names.days[Math.floor(random() * names.days.length)] ?? ''
  const filters = (q: string) => parseFilters({ q })
  const live = (number: number) => {
    const found = getEdition('zh', number)
    if (found.status !== 'live') throw new Error(`Story ${number} is not live`)
    return found.edition
  }
  const api = (path: string, query: Record<string, string> = {}) =>
    answerApi(path.split('/'), new URLSearchParams(query), env()).text()
  const feed = (path: string) => () =>
    answerFeed(['en', ...path.split('/')], new URLSearchParams(), env()).text()
  // So that some five stories have it, by Zipf's law.
  const rare = Math.min(15_000, names.total * 3)
  const section = (page: number) => () => [
    listBySection('zh', names.section, page),
    listMostRead('zh', names.section),
  ]
  return {
    'front page': () => [getFrontPage('zh'), listMostRead('zh'), listNavigation()],
    'section, page 1': section(1),
    'section, page 2': section(2),
    'section, page 5,000 or last': section(Math.min(5_000, names.sectionPages)),
    'section with few stories': () => listBySection('zh', names.rareSection, 1),
    story: () => live(anyNumber()),
    'story, parallel': () => getParallel(anyNumber()),
    'story, related': () => listRelated(live(anyNumber())),
    'story, neighbours': () => getNeighbours(live(anyNumber())),
    'topic with most stories': () => listByTopic('zh', names.topic, 1),
    'topic, last page': () => listByTopic('zh', names.topic, names.topicPages),
    'topic with few stories': () => listByTopic('zh', names.rareTopic, 1),
    'source with most stories': () => listBySource('zh', names.source, 1),
    archive: () => listArchive('zh'),
    'archive, month': () => listByMonth('zh', day().slice(0, 7), 1),
    'archive, month, last page': () => listByMonth('zh', names.month, names.monthPages),
    'archive, day': () => listByDay('zh', day(), 1),
    corrections: () => listCorrections('en', 1),
    'most read': () => listMostRead('en'),
    'search, rare word': () => searchPublished('zh', filters(chineseWord(rare)), 1),
    'search, common word': () => searchPublished('zh', filters(chineseWord(0)), 1),
    'search, two common words': () =>
      searchPublished('zh', filters(`${chineseWord(0)} ${chineseWord(1)}`), 1),
    'search, one character': () => searchPublished('zh', filters(chineseWord(0).slice(0, 1)), 1),
    'search, common English word': () => searchPublished('en', filters(englishWord(0)), 1),
    'search, two rather common words': () =>
      searchPublished('en', filters(`${englishWord(60)} ${englishWord(90)}`), 1),
    'search, nothing found': () => searchPublished('en', filters('zeppelinns'), 1),
    'search, newest of a common word': () =>
      searchPublished('zh', { ...filters(chineseWord(0)), sort: 'time' }, 1),
    'search, what it can be narrowed to': () => listSearchChoices(),
    suggestions: () => listSuggestions('zh', chineseWord(3)),
    'sitemap, index': () => writeSitemapIndex(),
    'sitemap, pages': () => writeSitemap('pages-1'),
    'sitemap, first stories': () => writeSitemap('stories-1'),
    'sitemap, last stories': () => writeSitemap(`stories-${Math.max(1, names.lastRun - 1)}`),
    'sitemap, news': () => answerNewsSitemap().text(),
    'feed of all': feed('feed.xml'),
    'feed of both languages': feed('bilingual.xml'),
    'feed of a section': feed(`section/${names.section}/feed.xml`),
    'feed of a topic': feed(`topic/${names.topic}/feed.xml`),
    'API, newest': () => api('stories'),
    'API, by cursor, midway': () => api('stories', { cursor: names.cursor }),
    'API, of a section, by cursor': () =>
      api('stories', { section: names.section, cursor: names.cursor }),
    'API, of a topic, by cursor': () =>
      api('stories', { topic: names.topic, cursor: names.cursor }),
    'API, of a rare topic': () => api('stories', { topic: names.rareTopic }),
    'API, of a source and a section': () =>
      api('stories', { section: names.section, source: names.source }),
    'API, sections, topics and sources': () =>
      Promise.all(['sections', 'topics', 'sources'].map((path) => api(path))),
    'weighing what is related': () => weighRelated(getReader(), live(anyNumber())),
  }
}
