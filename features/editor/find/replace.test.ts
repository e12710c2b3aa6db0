import { EditorState } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Inline } from '@/db/content'
import { docToPassages } from '@/features/editor/content/doc-to-passages'
import { passagesToDoc } from '@/features/editor/content/passages-to-doc'
import { storySchema } from '@/features/editor/schema/extensions'
import { inlineText } from '@/features/passages/blocks/inline-text'
import { find, replaceAllMatches, setSearch } from './find-plugin'

const link = 'https://example.org/'

it('keeps the links of what it replaces', () => {
  const text = [
    { text: 'See ' },
    { text: 'ANSO', link },
    { text: ' and ' },
    { text: 'the ANSO', link },
    { text: '.' },
  ]
  expect(replaced(text, 'ANSO', 'Bridge Firm')).toEqual([
    { text: 'See ' },
    { text: 'Bridge Firm', link },
    { text: ' and ' },
    { text: 'the Bridge Firm', link },
    { text: '.' },
  ])
})

it('keeps each mark in its part of what is replaced', () => {
  const text: Inline[] = [
    { text: 'the ' },
    { text: 'old', marks: ['bold'] },
    { text: ' bridge', link },
  ]
  expect(replaced(text, 'the old bridge', 'the new bridge')).toEqual([
    { text: 'the ' },
    { text: 'new', marks: ['bold'] },
    { text: ' bridge', link },
  ])
  expect(replaced([{ text: 'CO' }, { text: '2', marks: ['subscript'] }], 'CO2', 'CH4')).toEqual([
    { text: 'CH' },
    { text: '4', marks: ['subscript'] },
  ])
  expect(replaced([{ text: '新桥', link }, { text: '通车' }], '新桥通车', '')).toEqual([])
  expect(replaced([{ text: '桥', link }], '桥', '大桥𠮷')).toEqual([{ text: '大桥𠮷', link }])
})

it('gives the wanted text, whatever looks are mixed', () => {
  const run = fc.record({
    text: fc.constantFrom('a', 'ab', 'b𠮷', '桥', 'aa'),
    marks: fc.subarray(['bold' as const, 'italic' as const]),
    link: fc.constantFrom('', link),
  })
  fc.assert(
    fc.property(
      fc.array(run, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('a', 'ab', 'aba', '𠮷', '桥a'),
      fc.constantFrom('', 'a', 'xyz', '𠮷桥', 'abab'),
      (runs, wanted, replacement) => {
        const text = runs.map(inlineText1).join('')
        const result = replaced(runs.map(cleared), wanted, replacement)
        expect(inlineText(result)).toBe(text.replaceAll(wanted, replacement))
      },
    ),
  )
})

const inlineText1 = ({ text }: { text: string }) => text

const cleared = ({ link: address, ...run }: Inline): Inline =>
  address ? { ...run, link: address } : run

function replaced(text: Inline[], wanted: string, replacement: string): Inline[] {
  const doc = passagesToDoc(storySchema, [
    { id: 'a', panels: { zh: [], en: [{ type: 'paragraph', text }] } },
  ])
  const state = EditorState.create({ doc, plugins: [find()] })
  const searching = state.apply(
    setSearch(state.tr, { text: wanted, matchCase: true, locales: ['en'] }),
  )
  const { tr } = replaceAllMatches(searching, replacement)
  const [passage] = docToPassages(tr ? searching.apply(tr).doc : searching.doc)
  const [block] = passage?.panels.en ?? []
  return block?.type === 'paragraph' ? block.text : []
}
