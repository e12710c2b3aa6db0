import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent, buildPassage } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { createSection } from '@/db/factories/vocabulary'
import { publishStory } from '@/features/publishing/commands'
import { createStory } from '@/features/stories/commands'
import type { Locale } from '@/lib/i18n/locales'
import { correctQuery } from './did-you-mean'
import { spellingsNear } from './spellings'
import { runsOf } from './tokens'

let db: Db

beforeEach(() => {
  db = testDatabase()
  const at = '2026-10-01T00:00:00.000Z'
  const passages = [buildPassage('one', '双方签署合作协议。', 'Both sides settled on a treaty.')]
  const headline = { zh: '共建一带一路', en: 'A harbour bridge opens' }
  const sectionId = createSection(db).id
  const content = buildContent({ sectionId, headline, passages })
  const { storyId } = createStory(db, { content, author: 'lin', at })
  publishStory(db, { storyId, kind: 'publish', actor: 'lin', at })
})

const meant = (typed: string, only?: Locale) => correctQuery(typed, only, db)

describe('what the reader may have meant', () => {
  test.each([
    ['brigde', 'bridge'],
    ['brdge', 'bridge'],
    ['bridgge', 'bridge'],
    ['bridhe', 'bridge'],
    ['bripge', 'bridge'],
    ['hqrbour', 'harbour'],
    ['harxour', 'harbour'],
    ['HARBUOR', 'harbour'],
    ['bridge opned', 'bridge opens'],
    ['"harbor bridge"', '"harbour bridge"'],
    ['brigde -ferry', 'bridge -ferry'],
    ['合做', '合作'],
    ['一代一路', '一带一路'],
    ['一帶一鹿', '一带一路'],
    ['公建 协议', '共建 协议'],
  ])('by %s is %s', (typed, text) => {
    expect(meant(typed)).toBe(text)
  })

  test.each([
    '',
    '"',
    '-',
    'zzzzzz',
    'cat',
    '龘龘',
    '合',
    '🙂',
    'x'.repeat(10_000),
    '做'.repeat(300),
  ])('is not known for %s', (typed) => {
    expect(meant(typed)).toBeNull()
  })

  test.each([
    'internetional',
    'interntional',
    'internatiomal',
    'internationnal',
    'internatoinal',
    'indernational',
    'iternational',
  ])('of a long word only likely spellings are looked for, as of %s', (word) => {
    const near = runsOf(word).flatMap((run) => (run.kind === 'word' ? spellingsNear(run) : []))
    expect(near).toContain('international')
    expect(near.length).toBeLessThanOrEqual(400)
  })

  test('is never what finds nothing either', () => {
    expect(meant('brigde -harbour')).toBeNull()
    expect(meant('brigde 合做')).toBeNull()
    expect(meant('brigde', 'zh')).toBeNull()
  })

  test('a phrase of many unknown words is asked of the index no oftener than two of them', () => {
    const words = Array.from({ length: 8 }, (_, index) => `unknownword${'abcdefgh'[index]}`)
    const asked = vi.spyOn(db, 'get')
    const countFor = (typed: string) => {
      asked.mockClear()
      correctQuery(typed, undefined, db)
      return asked.mock.calls.length
    }
    const two = countFor(words.slice(0, 2).join(' '))
    expect(countFor(`"${words.join(' ')}"`)).toBeLessThanOrEqual(two)
  })
})
