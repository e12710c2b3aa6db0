import { connect, type Db } from '@/db/client'
import { buildContent, buildPassage } from '@/db/factories/content'
import { migrateDatabase } from '@/db/migrate'
import { sections } from '@/db/schema/vocabulary'
import { listDesk } from '@/features/desk/desk'
import { type DeskFilter, readDeskFilter } from '@/features/desk/desk-filter'
import { publishStory } from '@/features/publishing/commands'
import { createStory } from '@/features/stories/commands'
import { assignLocale, submitForReview } from '@/features/stories/workflow'

/** How long the desk takes to list a newsroom of this size, for each kind of question. */
const storyCount = Number(process.argv[2] ?? 10_000)
const repetitions = 20

const questions: Record<string, Partial<DeskFilter>> = {
  'everything, newest first': {},
  'the last page': { page: storyCount },
  'by headline': { sort: 'headline' },
  'one section': { section: 2 },
  'live in English': { state: 'live', language: 'en' },
  'in review': { state: 'in-review' },
  'unpublished changes': { state: 'changed' },
  'one person’s': { assignee: 'person-3' },
  'no one’s': { assignee: 'none' },
  'words of a headline': { q: 'bridge 77' },
  'Chinese words': { q: '第77' },
  'words that no headline has': { q: 'zeppelin' },
  'all at once': { section: 1, state: 'live', language: 'zh', assignee: 'person-1', q: 'bridge' },
}

const db = connect(':memory:')
migrateDatabase(db)
db.transaction(() => fillNewsroom(db))
console.table(Object.fromEntries(Object.entries(questions).map(([name, ask]) => [name, time(ask)])))

function fillNewsroom(target: Db): void {
  for (const slug of ['news', 'world', 'science']) {
    target
      .insert(sections)
      .values({ slug, name: { zh: slug, en: slug } })
      .run()
  }
  for (let index = 0; index < storyCount; index++) addStory(target, index)
}

function addStory(target: Db, index: number): void {
  const at = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString()
  const isTranslated = index % 4 > 0
  const { storyId } = createStory(target, {
    at,
    author: 'desk',
    content: buildContent({
      sectionId: (index % 3) + 1,
      headline: { zh: `第${index}座桥通车`, ...(isTranslated && { en: `Bridge ${index} opens` }) },
      passages: [buildPassage('only', '新桥今天通车。', isTranslated ? 'The bridge opened.' : '')],
    }),
  })
  if (index % 5 === 0) submitForReview(target, { storyId, actor: 'desk', at })
  if (index % 2 === 0) publishStory(target, { storyId, kind: 'publish', actor: 'desk', at })
  if (index % 3 === 0) {
    assignLocale(target, { storyId, locale: 'en', personId: `person-${index % 7}`, at })
  }
}

function time(ask: Partial<DeskFilter>): {
  'median ms': number
  'slowest ms': number
  found: number
} {
  const filter = { ...readDeskFilter({}), ...ask }
  let found = 0
  const times = Array.from({ length: repetitions }, () => {
    const start = performance.now()
    found = listDesk(db, filter, 'zh').total
    return performance.now() - start
  }).toSorted((a, b) => a - b)
  return {
    'median ms': rounded(times[repetitions / 2]),
    'slowest ms': rounded(times.at(-1)),
    found,
  }
}

function rounded(value = Number.NaN): number {
  return Math.round(value * 10) / 10
}
