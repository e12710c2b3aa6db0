import { expect, it } from 'vitest'
import { buildContent, buildPassage, paragraph } from '@/db/factories/content'
import { mergeContent } from '@/features/passages/merge'
import { type Choice, resolveConflicts } from './resolve-conflicts'

const base = buildContent({
  headline: { zh: '题', en: 'Title' },
  passages: [buildPassage('a', '甲', 'Alpha'), buildPassage('b', '乙', 'Beta')],
})

it('takes the chosen panel and headline', () => {
  const mine = {
    ...base,
    headline: { zh: '题', en: 'Mine' },
    passages: [buildPassage('a', '我的', 'Alpha'), buildPassage('b', '乙', 'Beta')],
  }
  const theirs = {
    ...base,
    headline: { zh: '题', en: 'Theirs' },
    passages: [buildPassage('a', '他的', 'Alpha'), buildPassage('b', '乙', 'Beta two')],
  }
  const resolved = resolve(mine, theirs, 'theirs')
  expect(resolved.headline).toEqual({ zh: '题', en: 'Theirs' })
  expect(resolved.passages[0]?.panels.zh).toEqual([paragraph('他的')])
  const kept = resolve(mine, theirs, 'mine')
  expect(kept.headline.en).toBe('Mine')
  expect(kept.passages[0]?.panels.zh).toEqual([paragraph('我的')])
  expect(kept.passages[1]?.panels.en).toEqual([paragraph('Beta two')])
})

it('lets a deletion win over a rewriting only in what was rewritten', () => {
  const mine = { ...base, passages: base.passages.slice(0, 1) }
  const theirs = {
    ...base,
    passages: [buildPassage('a', '甲', 'Alpha'), buildPassage('b', '新乙', 'New beta')],
  }
  expect(resolve(mine, theirs, 'mine').passages.map(({ id }) => id)).toEqual(['a'])
  expect(resolve(mine, theirs, 'theirs').passages[1]).toEqual(theirs.passages[1])
})

function resolve(mine: typeof base, theirs: typeof base, choice: Choice) {
  const { content: merged, conflicts } = mergeContent(base, mine, theirs)
  const choices = conflicts.map((conflict) => ({ ...conflict, choice }))
  return resolveConflicts({ merged, mine, theirs }, choices)
}
