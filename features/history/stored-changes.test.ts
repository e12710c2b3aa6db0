import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent, buildPassage } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { createStory, reviseStory } from '@/features/stories/commands'
import { benches } from '@/features/workshop/benches'
import { textLimits } from '@/features/workshop/limits'
import { listHistory } from './queries'

const hour = (hours: number) => new Date(Date.UTC(2026, 10, 20, hours)).toISOString()
const by = 'ada'

/** Some thousand passages, of which the first says which version it is. */
const version = (seq: number, passages: number) =>
  buildContent({
    passages: Array.from({ length: passages }, (_, index) =>
      buildPassage(
        `p${index}`,
        `第${index}段`,
        index === 0 ? `Version ${seq}` : `Paragraph ${index}`,
      ),
    ),
  })

let db: Db
const ends: (() => void)[] = []

beforeEach(() => {
  db = testDatabase()
})

afterEach(() => {
  for (const end of ends.splice(0)) end()
})

describe('the history of a long story', () => {
  test('says what each version changed, as that of a short one does', async () => {
    const storyId = storyOf({ versions: 4, passages: 3_000 })
    const { entries } = await listHistory(db, storyId, { by })
    const edited = [{ kind: 'passages', fate: 'edited', numbers: [1], locales: ['en'] }]
    expect(entries.map(({ changes }) => changes)).toEqual([edited, edited, edited, null])
  })

  test('is looked into in the workshop alone, where a person has a share', async () => {
    const [long, short] = [storyOf({ versions: 3, passages: 3_000 }), storyOf({ versions: 2 })]
    takeShareOf(by)
    const refused = { refused: 'too-many' }
    expect((await listHistory(db, long, { by })).entries).toMatchObject([
      { seq: 3, previous: 2, changes: refused },
      { seq: 2, previous: 1, changes: refused },
      { seq: 1, changes: null },
    ])
    expect((await listHistory(db, short, { by })).entries).toMatchObject([
      { changes: [{ fate: 'edited' }] },
      { changes: null },
    ])
  })

  test('names the versions that are too long to be looked into, and tells of the others', async () => {
    const storyId = storyOf({ versions: 2, passages: 1_000 })
    const content = version(3, 50_000)
    reviseStory(db, { storyId, content, author: 'lin', at: hour(3) })
    expect((await listHistory(db, storyId, { by })).entries).toMatchObject([
      { seq: 3, changes: { refused: 'too-long' } },
      { seq: 2, changes: [{ fate: 'edited' }] },
      { seq: 1, changes: null },
    ])
  })
})

function storyOf({ versions, passages = 2 }: { versions: number; passages?: number }): number {
  const first = { content: version(1, passages), author: 'lin', at: hour(1) }
  const { storyId } = createStory(db, first)
  for (let seq = 2; seq <= versions; seq++) {
    reviseStory(db, { storyId, content: version(seq, passages), author: 'lin', at: hour(seq) })
  }
  return storyId
}

/** Has as much of a person's in hand as one may. */
function takeShareOf(person: string): void {
  const { texts } = benches()
  for (let taken = 0; taken < textLimits.share; taken++) {
    const { promise, resolve } = Promise.withResolvers<void>()
    ends.push(resolve)
    texts.asShareOf(person, () => promise)
  }
}
