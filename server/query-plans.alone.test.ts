import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPerson } from '@/db/factories/people'
import { countReads } from '@/features/reads/commands'
import { answerNewsSitemap, answerSitemap, answerSitemapIndex } from '@/features/sitemaps/answers'
import { onDay } from '@/features/testing/newsroom'
import { readDesk } from './testing/desk-reads'
import { Newsroom, pictures } from './testing/newsroom-of-changes'
import { collectStatements, tablesScanned } from './testing/query-plans'
import { showPages } from './testing/reader-pages'
import { sourcesOf } from './testing/source-files'
import { planAsIfLarge } from './testing/statistics-of-size'

/** The tables that have more rows the more stories there are. */
const growing = new Set([
  ...['stories', 'revisions', 'publications', 'publication_editions', 'imports', 'agreements'],
  ...['live_editions', 'live_topics', 'related_stories', 'live_search', 'draft_search'],
  ...['desk_entries', 'memory_pairs', 'memory_search', 'memory_words', 'audit_events', 'reads'],
  ...['comments', 'waivers', 'assignments', 'submissions', 'scheduled_publications', 'pings'],
  ...['media', 'media_uses', 'media_search', 'recordings', 'preview_links'],
])

/** What may be looked through whole, as its statement begins, and why. */
const allowed = new Map([
  ['select count(*) from "media"', 'pages of the library are counted, by the smallest index'],
  ['select count(*) from "recordings"', 'so are those of recordings'],
  ['select "media"."id"', 'file names are searched for a part, which no index finds'],
  ['select count(*) from "stories"', 'for the page on how the site is, by the smallest index'],
  [
    'select count(*), min("due_at") from "pings"',
    'holds what is still to be told, and what was given up',
  ],
  ['select "service", "failure" from "pings"', 'likewise'],
])
const reasonOf = (sql: string) => [...allowed.keys()].find((part) => sql.startsWith(part))

/** What pages and handlers of `app/` call that no story makes longer, or that is run elsewhere in its parts. */
const apart = new Set([
  ...['answerAuth', 'answerChecks', 'answerDraft', 'answerRendition', 'answerSharePicture'],
  ...['readPreviewPins', 'readDay', 'readMonth', 'requirePerson', 'currentPerson', 'getPerson'],
  ...['hasMachine', 'isMailSent', 'isFieldId', 'openFile', 'answerRobots'],
])

let newsroom: Newsroom
const found = new Map<string, string[]>()

async function look(act: () => unknown): Promise<void> {
  for (const statement of await collectStatements(act)) {
    const scanned = tablesScanned(statement).filter((table) => growing.has(table))
    if (scanned.length > 0) found.set(statement.sql, scanned)
  }
}

beforeAll(async () => {
  newsroom = new Newsroom()
  mkdirSync(join(newsroom.dataDir, 'media'))
  await look(() => {
    const [sectionId = 0] = newsroom.sections
    const [topicId = 0] = newsroom.topics
    const [sourceId = 0] = newsroom.sources
    const lead = {
      mediaId: pictures[0] ?? '',
      alt: { zh: '桥', en: 'Bridge' },
      caption: {},
      credit: {},
    }
    const filed = { sectionId, sourceId, topicIds: [topicId], leadPicture: lead }
    for (let day = 1; day < 25; day++) newsroom.publish(onDay(day), filed)
    planAsIfLarge(newsroom.db)
  })
}, 60_000)

afterAll(() => newsroom.close())

test('no query that readers or the desk ask looks through a table that grows with the stories', async () => {
  const { db, stories } = newsroom
  const [story, other, gone] = stories.map(({ storyId }) => storyId)
  await look(() => {
    const headline = { headline: { zh: '新', en: 'New' } }
    newsroom.update(story ?? 0, headline, { kind: 'correct', note: { zh: '误', en: 'Wrong' } })
    newsroom.withdraw(gone ?? 0)
    countReads(db, [{ number: 1003, locale: 'en', count: 5 }], '2026-11-25T03:00:00.000Z')
  })
  await look(() => showPages(newsroom.names()))
  await look(() => [answerNewsSitemap(), answerSitemapIndex(), answerSitemap('pages-1.xml')])
  const { id: personId } = await createPerson(db, { role: 'administrator' })
  const number = stories[1]?.number ?? 0
  await look(() => readDesk({ personId, storyId: other ?? 0, number, picture: pictures[0] ?? '' }))
  expect([...found].filter(([sql]) => !reasonOf(sql))).toEqual([])
})

test('what may be looked through is looked through still', () => {
  const met = new Set([...found.keys()].map(reasonOf))
  expect([...allowed.keys()].filter((part) => !met.has(part))).toEqual([])
})

test('whatever a page or handler reads is run here', () => {
  const here = ['desk-reads', 'reader-pages'].map((file) =>
    readFileSync(`server/testing/${file}.ts`, 'utf8'),
  )
  const test = readFileSync('server/query-plans.alone.test.ts', 'utf8')
  const read = [...sourcesOf('app/**/*.{ts,tsx}').values()].flatMap((source) =>
    [...source.matchAll(/^import \{([^}]*)\} from '@\/features\//gmu)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.trim()),
    ),
  )
  const reads = read.filter((name) =>
    /^(?:get|list|find|open|search|answer|has|is)[A-Z]/u.test(name),
  )
  const lacking = reads.filter((name) => !apart.has(name) && ![...here, test].join().includes(name))
  expect(reads.length).toBeGreaterThan(40)
  expect([...new Set(lacking)]).toEqual([])
})
