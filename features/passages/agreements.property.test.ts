import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import type { Passage } from '@/db/content'
import { buildContent, buildPassage } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { createStory } from '@/features/stories/commands'
import { agreedPart } from './agreed-parts'
import { agreementOf, confirmPassages, countStale } from './agreements'
import { confirmationsOf } from './confirmations'
import { fieldIds } from './field-ids'

const at = '2026-11-20T01:00:00.000Z'

let db: Db
let storyId: number

beforeEach(() => {
  db = testDatabase()
})

// Few texts, so that a side is often changed and changed back; none is empty.
const side = fc.constantFrom('3', '4', '5')
const partIds = fc.oneof(fc.uuid(), fc.constantFrom(...fieldIds))
const step = fc.oneof(
  fc.record({ zh: side }),
  fc.record({ en: side }),
  fc.constant('confirm' as const),
)

test('after any edits and confirmations a side is changed just where it is not as last confirmed', () => {
  fc.assert(
    fc.property(partIds, fc.array(step, { maxLength: 12 }), (id, steps) => {
      // A field has one id in every run: each begins with a story of its own.
      storyId = createStory(db, { content: buildContent(), author: 'desk', at }).storyId
      let now = { zh: '3', en: '3' }
      let confirmed: typeof now | null = null
      for (const each of steps) {
        if (each !== 'confirm') now = { ...now, ...each }
        else {
          confirmed = now
          const passages = [partSaying(id, now)]
          confirmPassages(db, { storyId, passages, by: 'desk', at })
        }
        expect(stateOf(id, now)).toEqual(expectedState(now, confirmed))
      }
    }),
    { numRuns: 60 },
  )
})

/** A passage, or a field of a story, that says this. */
function partSaying(id: string, texts: Sides): Passage {
  const content = buildContent({
    headline: texts,
    standfirst: texts,
    leadPicture: { mediaId: '0123456789abcdef', alt: texts, caption: texts, credit: {} },
    passages: [buildPassage(id, texts.zh, texts.en)],
  })
  const part = agreedPart(content, id)
  if (!part) throw new Error(`No part ${id}`)
  return part
}

function stateOf(id: string, texts: Sides) {
  const confirmations = confirmationsOf(db, storyId)
  const passage = partSaying(id, texts)
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
