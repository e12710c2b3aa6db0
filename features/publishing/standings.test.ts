import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import type { Passage } from '@/db/content'
import { buildContent, buildPassage } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { siteState } from '@/db/schema/publishing'
import { getEdition } from '@/features/editions/published'
import { reviseStory } from '@/features/stories/commands'
import { confirmStoryPassages } from '@/features/stories/confirm'
import { latestRevision } from '@/features/stories/revisions'
import { draftStory, onDay } from '@/features/testing/newsroom'
import { publishStory, withdrawStory } from './commands'

let db: Db
let storyId: number
let number: number

const first = (zh: string, en: string) => buildPassage('first', zh, en)
const second = buildPassage('second', '全长3公里。', 'It is 3 kilometres long.')

beforeEach(() => {
  db = testDatabase()
  const story = draftStory(db, { passages: [first('桥开通。', 'The bridge opened.'), second] })
  storyId = story.storyId
  number = story.number
})

const publish = (day: number, ...locales: ('zh' | 'en')[]) =>
  publishStory(db, {
    storyId,
    kind: 'publish',
    actor: 'desk',
    at: onDay(day),
    ...(locales.length > 0 && { locales }),
  })

const write = (day: number, ...passages: Passage[]) =>
  reviseStory(db, { storyId, content: buildContent({ passages }), author: 'desk', at: onDay(day) })

function confirm(
  day: number,
  kind: 'read' | 'minor' = 'read',
  passageIds = ['_headline', 'first', 'second'],
) {
  const revision = latestRevision(db, storyId)
  if (!revision) throw new Error('no revision')
  const pair = ['zh', 'en'] as const
  confirmStoryPassages(db, revision, { passageIds, pair, kind, actor: 'desk', at: onDay(day) })
}

function standing(locale: 'zh' | 'en') {
  const found = getEdition(locale, number, db)
  return found.status === 'live' ? found.edition.standings : null
}

const generation = () => db.select().from(siteState).get()?.generation ?? 0

const level = { behind: [], unagreed: [] }

test('languages that were confirmed as readers have them stand level', () => {
  publish(1)
  expect(standing('en')).toEqual({ zh: { behind: [], unagreed: ['_headline', 'first', 'second'] } })
  confirm(2)
  expect(standing('en')).toEqual({ zh: level })
  expect(standing('zh')).toEqual({ en: level })
})

test('a language that goes ahead leaves the other behind, until it follows', () => {
  publish(1)
  confirm(1)
  write(2, first('桥今晨开通。', 'The bridge opened.'), second)
  publish(2, 'zh')
  expect(standing('en')).toEqual({ zh: { behind: ['first'], unagreed: ['first'] } })
  expect(standing('zh')).toEqual({ en: { behind: [], unagreed: ['first'] } })
  write(3, first('桥今晨开通。', 'The bridge opened this morning.'), second)
  publish(3, 'en')
  expect(standing('en')).toEqual({ zh: { behind: [], unagreed: ['first'] } })
  expect(standing('zh')).toEqual({ en: { behind: [], unagreed: ['first'] } })
})

test('a change that is said to be minor leaves no one behind, before it goes out or after', () => {
  publish(1)
  confirm(1)
  write(2, first('桥开通了。', 'The bridge opened.'), second)
  confirm(2, 'minor', ['first'])
  publish(3, 'zh')
  expect(standing('en')).toEqual({ zh: level })
  write(4, first('桥已开通。', 'The bridge opened.'), second)
  publish(4, 'zh')
  expect(standing('en')?.zh?.behind).toEqual(['first'])
  confirm(5, 'minor', ['first'])
  expect(standing('en')).toEqual({ zh: level })
})

test('what the desk confirmed and readers do not have yet says nothing of what they have', () => {
  publish(1)
  confirm(1)
  write(2, first('桥今晨开通。', 'The bridge opened this morning.'), second)
  confirm(2, 'read', ['first'])
  publish(2, 'zh')
  expect(standing('en')).toEqual({ zh: { behind: ['first'], unagreed: ['first'] } })
  publish(3, 'en')
  expect(standing('en')).toEqual({ zh: level })
})

test('a language that goes out first leaves no one behind, and one that comes after follows it', () => {
  publish(1, 'zh')
  expect(standing('zh')).toEqual({})
  publish(2, 'en')
  expect(standing('zh')).toEqual({ en: { behind: [], unagreed: ['_headline', 'first', 'second'] } })
})

test('a story that goes out first with a passage in one language only leaves no one behind', () => {
  const half = buildPassage('half', '工程历时两年。', '')
  write(1, first('桥开通。', 'The bridge opened.'), second, half)
  publish(1)
  expect(standing('en')).toEqual({ zh: { behind: [], unagreed: ['_headline', 'first', 'second'] } })
  publish(2)
  expect(standing('en')?.zh?.behind).toEqual([])
  write(3, first('桥开通。', 'The bridge opened.'), second, buildPassage('half', '历时三年。', ''))
  publish(3)
  expect(standing('en')?.zh?.behind).toEqual(['half'])
})

test('nobody is behind where nothing is ever confirmed and both languages go out as they change', () => {
  publish(1)
  write(2, first('桥今晨开通。', 'The bridge opened this morning.'), second)
  publish(2)
  expect([standing('en')?.zh?.behind, standing('zh')?.en?.behind]).toEqual([[], []])
  write(3, first('桥今晨开通。', 'The bridge opened this morning.'))
  publish(3)
  expect([standing('en')?.zh?.behind, standing('zh')?.en?.behind]).toEqual([[], []])
})

test('a language that goes out for the first time as the other changes is not behind it', () => {
  publish(1, 'zh')
  const more = buildPassage('more', '工程历时两年。', '')
  write(2, first('桥开通。', 'The bridge opened.'), second, more)
  publish(2)
  expect(standing('en')?.zh?.behind).toEqual([])
})

test('a headline, a standfirst and the words of the picture are followed as passages are', () => {
  publish(1)
  confirm(1)
  const headline = { zh: '新桥今晨通车', en: 'New bridge opens' }
  const passages = [first('桥开通。', 'The bridge opened.'), second]
  const content = buildContent({ headline, standfirst: { zh: '全长三公里。' }, passages })
  reviseStory(db, { storyId, content, author: 'desk', at: onDay(2) })
  publish(2, 'zh')
  expect(standing('en')).toEqual({
    zh: { behind: ['_headline', '_standfirst'], unagreed: ['_headline'] },
  })
})

test('a passage that is empty on purpose is no one’s to follow', () => {
  publish(1)
  confirm(1)
  const note = { ...buildPassage('note', '本报注。', ''), emptyOnPurpose: ['en' as const] }
  const more = buildPassage('more', '工程历时两年。', '')
  write(2, first('桥开通。', 'The bridge opened.'), second, note, more)
  publish(2)
  expect(standing('en')).toEqual({ zh: { behind: ['more'], unagreed: [] } })
})

test('the page of the language that stayed is made anew, with the publication and the confirmation', () => {
  publish(1)
  const before = generation()
  confirm(1)
  expect(generation()).toBeGreaterThan(before)
})

test('a language beside one that was withdrawn stands to none', () => {
  publish(1)
  withdrawStory(db, { storyId, actor: 'desk', at: onDay(2), note: {}, locales: ['zh'] })
  expect(standing('en')).toEqual({})
})
