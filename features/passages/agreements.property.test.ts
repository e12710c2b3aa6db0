import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent, buildPassage } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { createStory } from '@/features/stories/commands'
import { agreementOf, confirmationsOf, confirmPassages, countStale } from './agreements'

const at = '2026-11-20T01:00:00.000Z'

let db: Db
let storyId: number

beforeEach(() => {
  db = testDatabase()
  storyId = createStory(db, { content: buildContent(), author: 'desk', at }).storyId
})

// Few texts, so that a side is often changed and changed back; none is empty.
const side = fc.constantFrom('3', '4', '5')
const step = fc.oneof(
  fc.record({ zh: side }),
  fc.record({ en: side }),
  fc.constant('confirm' as const),
)

test('after any edits and confirmations a side is changed just where it is not as last confirmed', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.array(step, { maxLength: 12 }), (id, steps) => {
      let now = { zh: '3', en: '3' }
      let confirmed: typeof now | null = null
      for (const each of steps) {
        if (each !== 'confirm') now = { ...now, ...each }
        else {
          confirmed = now
          const passages = [buildPassage(id, now.zh, now.en)]
          confirmPassages(db, { storyId, passages, by: 'desk', at })
        }
        expect(stateOf(id, now)).toEqual(expectedState(now, confirmed))
      }
    }),
    { numRuns: 60 },
  )
})

function stateOf(id: string, { zh, en }: { zh: string; en: string }) {
  const confirmations = confirmationsOf(db, storyId)
  const passage = buildPassage(id, zh, en)
  return {
    ...agreementOf(passage, confirmations),
    // Each language is behind where the other changed.
    behind: {
      zh: countStale([passage], confirmations, 'zh'),
      en: countStale([passage], confirmations, 'en'),
    },
  }
}

type Sides = { zh: string; en: string }

function expectedState(now: Sides, confirmed: Sides | null) {
  if (!confirmed) return { state: 'unconfirmed', behind: { zh: 0, en: 0 } }
  const changed = (['zh', 'en'] as const).filter((locale) => now[locale] !== confirmed[locale])
  const behind = { zh: Number(changed.includes('en')), en: Number(changed.includes('zh')) }
  return changed.length > 0 ? { state: 'stale', changed, behind } : { state: 'agreed', behind }
}
