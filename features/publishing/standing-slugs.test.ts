import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { liveEditions } from '@/db/schema/publishing'
import { createStory, reviseStory } from '@/features/stories/commands'
import { publishStory } from './commands'

const at = '2026-11-20T01:00:00.000Z'
const headline = { zh: '厄德高重逢', en: 'Ødegaard Returns' }

let db: Db
let storyId: number

beforeEach(() => {
  db = testDatabase()
  storyId = createStory(db, { content: buildContent({ headline }), author: 'lin', at }).storyId
  publishStory(db, { storyId, kind: 'publish', actor: 'lin', at })
  // As a version before this one spelt it.
  db.update(liveEditions).set({ slug: 'degaard-returns' }).run()
})

const slugs = () => db.select({ slug: liveEditions.slug }).from(liveEditions).all()
const update = (overrides: Parameters<typeof buildContent>[0]) => {
  reviseStory(db, { storyId, content: buildContent(overrides), author: 'lin', at })
  publishStory(db, { storyId, kind: 'update', actor: 'lin', at })
}

test('an update that leaves the headline leaves the address that readers have', () => {
  update({ headline, standfirst: { en: 'He is back.' } })
  expect(slugs()).toEqual([{ slug: 'degaard-returns' }, { slug: 'degaard-returns' }])
})

test('another headline gives another address', () => {
  update({ headline: { ...headline, en: 'Ødegaard Scores' } })
  expect(slugs()).toEqual([{ slug: 'odegaard-scores' }, { slug: 'odegaard-scores' }])
})
