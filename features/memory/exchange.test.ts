import { expect, test } from 'vitest'
import { testDatabase } from '@/db/factories/test-database'
import { importPairs, listPairs } from './exchange'
import { listMatches } from './matches'
import type { MemoryPair } from './pair'
import { readTmx } from './tmx/read-tmx'
import { writeTmx } from './tmx/write-tmx'

const at = '2026-11-01T00:00:00.000Z'
const pairs: MemoryPair[] = [
  { pair: ['zh', 'en'], texts: ['新桥通车。', 'The new bridge opened.'] },
  { pair: ['zh', 'en'], texts: ['市民欢迎。', 'Residents welcomed it.'] },
]

test('a memory goes to another newsroom as TMX, is found there, and comes in once', () => {
  const [ours, theirs] = [testDatabase(), testDatabase()]
  expect(importPairs(ours, [...pairs, ...pairs], at)).toBe(2)
  const text = writeTmx(listPairs(ours), 'zh')
  expect(importPairs(theirs, readTmx(text), at)).toBe(2)
  expect(importPairs(theirs, readTmx(text), at)).toBe(0)
  expect(listPairs(theirs)).toEqual(pairs)
  expect(listMatches(theirs, { text: '新桥通车。', from: 'zh', to: 'en' })).toMatchObject([
    { percent: 100, target: 'The new bridge opened.', number: null },
  ])
})
