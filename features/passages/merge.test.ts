import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Passage, StoryContent } from '@/db/content'
import { arbitraryContent } from '@/db/factories/arbitrary-content'
import { buildContent, buildPassage, paragraph } from '@/db/factories/content'
import { blocksIn } from '@/db/panels'
import { type Locale, locales } from '@/lib/i18n/locales'
import { mergeContent } from './merge'
import { normalBlocks, normalPassage, sameBlocks } from './normal-form'

const base = buildContent({
  passages: [
    buildPassage('a', '甲', 'Alpha'),
    buildPassage('b', '乙', 'Beta'),
    buildPassage('c', '丙', 'Gamma'),
  ],
})

describe('merging what two people wrote', () => {
  it('keeps changes of different panels of one passage', () => {
    const { content, conflicts } = mergeContent(
      base,
      edited({ a: { zh: '甲甲' } }),
      edited({ a: { en: 'Alpha two' } }),
    )
    expect(conflicts).toEqual([])
    expect(content.passages[0]).toEqual(buildPassage('a', '甲甲', 'Alpha two'))
  })

  it('keeps mine and says so where both changed one panel', () => {
    const { content, conflicts } = mergeContent(
      base,
      edited({ b: { zh: '我的' } }),
      edited({ b: { zh: '他的' } }),
    )
    expect(content.passages[1]?.panels.zh).toEqual([paragraph('我的')])
    expect(conflicts).toEqual([{ passageId: 'b', field: 'panel', locale: 'zh' }])
  })

  it('keeps the mark of a machine with the words that it wrote', () => {
    const drafted = edited({ b: { en: 'By a machine' } })
    const marked = {
      ...drafted,
      passages: drafted.passages.map((each) =>
        each.id === 'b' ? { ...each, machineDrafts: { en: { id: 'one', hash: '' } } } : each,
      ),
    }
    const others = edited({ b: { zh: '他的' } })
    for (const [mine, theirs] of [
      [marked, others],
      [others, marked],
    ] as const) {
      const { content, conflicts } = mergeContent(base, mine, theirs)
      expect(conflicts).toEqual([])
      expect(content.passages[1]).toMatchObject({
        panels: { zh: [paragraph('他的')], en: [paragraph('By a machine')] },
        machineDrafts: { en: { id: 'one' } },
      })
    }
    const rewritten = mergeContent(base, edited({ b: { en: 'By hand' } }), marked).content
    expect(rewritten.passages[1]).not.toHaveProperty('machineDrafts')
  })

  it('keeps a passage that one deleted and the other rewrote, and says so', () => {
    const without = { ...base, passages: base.passages.filter(({ id }) => id !== 'b') }
    const rewritten = edited({ b: { en: 'Beta two' } })
    for (const [mine, theirs] of [
      [without, rewritten],
      [rewritten, without],
    ] as const) {
      const { content, conflicts } = mergeContent(base, mine, theirs)
      expect(content.passages.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
      expect(conflicts).toEqual([{ passageId: 'b', field: 'panel', locale: 'en' }])
    }
  })

  it('sets a new passage behind the one it followed, also where the others were moved', () => {
    const [a, b, c] = base.passages as [Passage, Passage, Passage]
    const mine = { ...base, passages: [a, b, buildPassage('new', '新', 'New'), c] }
    const theirs = { ...base, passages: [c, a, b] }
    expect(mergeContent(base, mine, theirs).content.passages.map(({ id }) => id)).toEqual([
      'c',
      'a',
      'b',
      'new',
    ])
  })

  it('joins topics that each added', () => {
    const topics = (topicIds: number[]) => ({ ...base, topicIds })
    const merged = mergeContent(topics([1, 2]), topics([2, 3]), topics([1, 2, 4]))
    expect(merged).toMatchObject({ content: { topicIds: [2, 3, 4] }, conflicts: [] })
  })

  it('tells a conflict of headlines by its language', () => {
    const headline = (en: string) => ({ ...base, headline: { ...base.headline, en } })
    expect(mergeContent(base, headline('One'), headline('Two'))).toMatchObject({
      content: { headline: { en: 'One' } },
      conflicts: [{ passageId: null, field: 'headline', locale: 'en' }],
    })
  })
})

describe('for any two versions', () => {
  it('takes the only version that changed', () => {
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, (one, other) => {
        expect(withoutConflicts(mergeContent(one, other, one))).toEqual(tidy(other))
        expect(withoutConflicts(mergeContent(one, one, other))).toEqual(tidy(other))
      }),
    )
  })

  it('loses no text silently', () => {
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, arbitraryContent, (base, mine, theirs) => {
        const { content, conflicts } = mergeContent(base, mine, theirs)
        for (const version of [mine, theirs]) {
          for (const passage of version.passages) {
            for (const locale of locales) {
              const isAccountedFor =
                isSamePanel(passage, find(base, passage.id), locale) ||
                isSamePanel(passage, find(content, passage.id), locale) ||
                conflicts.some((at) => at.passageId === passage.id && at.locale === locale)
              expect(isAccountedFor).toBe(true)
            }
          }
        }
      }),
    )
  })

  it('gives each passage once', () => {
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, arbitraryContent, (base, mine, theirs) => {
        const ids = mergeContent(base, mine, theirs).content.passages.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

function edited(changes: Record<string, { zh?: string; en?: string }>): StoryContent {
  const passages = base.passages.map((passage) => {
    const panels = { ...passage.panels }
    for (const [locale, text] of Object.entries(changes[passage.id] ?? {})) {
      panels[locale as 'zh' | 'en'] = [paragraph(text)]
    }
    return { ...passage, panels }
  })
  return { ...base, passages }
}

function withoutConflicts(result: ReturnType<typeof mergeContent>): StoryContent {
  expect(result.conflicts).toEqual([])
  return tidy(result.content)
}

const tidy = (content: StoryContent) => ({
  ...content,
  passages: content.passages.map(normalPassage),
})

const find = (content: StoryContent, id: string) =>
  content.passages.find((passage) => passage.id === id)

function isSamePanel(one: Passage, other: Passage | undefined, locale: Locale): boolean {
  const blocks = blocksIn(one.panels, locale)
  if (!other) return normalBlocks(blocks).length === 0
  return sameBlocks(blocks, blocksIn(other.panels, locale))
}
