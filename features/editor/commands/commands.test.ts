import { history, redo, undo } from '@tiptap/pm/history'
import type { Node as PmNode } from '@tiptap/pm/model'
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Passage } from '@/db/content'
import { arbitraryPassages } from '@/db/factories/arbitrary-content'
import { buildPassage, paragraph } from '@/db/factories/content'
import { blocksIn } from '@/db/panels'
import { docToPassages } from '@/features/editor/content/doc-to-passages'
import { passagesToDoc } from '@/features/editor/content/passages-to-doc'
import { panelStart } from '@/features/editor/place'
import { storySchema } from '@/features/editor/schema/extensions'
import { structureGuard } from '@/features/editor/structure'
import { blockText } from '@/features/passages/text'
import { type Locale, locales } from '@/lib/i18n/locales'
import { deleteAcross } from './deletion'
import { lineKinds, setLineKind } from './lines'
import {
  deletePassage,
  insertPassageBelow,
  mergeWithNext,
  mergeWithPrevious,
  movePassageDown,
  movePassageUp,
  pullFromNext,
  pullFromPrevious,
  splitPassage,
  toggleEmptyOnPurpose,
} from './passages'

const story = [
  { id: 'a', panels: { zh: [paragraph('甲一'), paragraph('甲二')], en: [paragraph('Alpha')] } },
  buildPassage('b', '乙', 'Beta'),
  buildPassage('c', '', 'Gamma'),
]

describe('what a machine drafted', () => {
  const draft = { id: 'one', hash: '' }
  const drafted: Passage[] = story.map((passage) =>
    passage.id === 'b' ? { ...passage, machineDrafts: { en: draft } } : passage,
  )
  const drafts = (state: EditorState) =>
    docToPassages(state.doc).map(({ machineDrafts }) => machineDrafts?.en?.id)
  const another = expect.not.stringMatching(/^one$/u)

  it('is a draft of its own where a passage is parted, joined or taken from', () => {
    const split = run(at(open(drafted), 1, 'en', 'Be'), splitPassage)
    expect(drafts(split)).toEqual([undefined, 'one', another, undefined])
    expect(drafts(run(at(open(drafted), 0, 'en', 'Alpha'), mergeWithNext))).toEqual([
      another,
      undefined,
    ])
    expect(drafts(run(at(open(drafted), 2, 'en', 'Gamma'), mergeWithPrevious))).toEqual([
      undefined,
      'one',
    ])
    expect(drafts(run(at(open(drafted), 2, 'en', 'G'), pullFromPrevious))).toEqual([
      undefined,
      undefined,
      another,
    ])
  })

  it('is told of no longer in a panel without words', () => {
    const state = run(at(open(drafted), 1, 'en', 'Beta'), pullFromNext)
    expect(drafts(state)).toEqual([undefined, 'one'])
    expect(drafts(run(at(open(drafted), 1, 'en', 'Be'), movePassageUp))[0]).toBe('one')
  })
})

describe('a passage', () => {
  it('splits at the cursor; the other language stays above', () => {
    const state = run(at(open(story), 0, 'zh', '甲'), splitPassage)
    expect(texts(state)).toEqual([
      ['甲', 'Alpha'],
      ['一|甲二', ''],
      ['乙', 'Beta'],
      ['', 'Gamma'],
    ])
    expect(passageIds(state)[0]).toBe('a')
    expect(new Set(passageIds(state)).size).toBe(4)
    expect(texts(run(state, type('新')))[1]).toEqual(['新一|甲二', ''])
  })

  it('splits between paragraphs without leaving empty lines', () => {
    expect(texts(run(at(open(story), 0, 'zh', '甲一'), splitPassage)).slice(0, 2)).toEqual([
      ['甲一', 'Alpha'],
      ['甲二', ''],
    ])
  })

  it('merges with the next and keeps its own id and the place of the cursor', () => {
    const state = run(at(open(story), 0, 'en', 'Alp'), mergeWithNext)
    expect(texts(state)[0]).toEqual(['甲一|甲二|乙', 'Alpha|Beta'])
    expect(passageIds(state)).toEqual(['a', 'c'])
    expect(texts(run(state, type('X')))[0]).toEqual(['甲一|甲二|乙', 'AlpXha|Beta'])
  })

  it('merges with the previous and keeps the cursor in its text', () => {
    const state = run(at(open(story), 1, 'en', 'Be'), mergeWithPrevious)
    expect(texts(run(state, type('X')))[0]).toEqual(['甲一|甲二|乙', 'Alpha|BeXta'])
  })

  it('moves up and down with its id', () => {
    const down = run(at(open(story), 0, 'zh', '甲'), movePassageDown)
    expect(passageIds(down)).toEqual(['b', 'a', 'c'])
    expect(passageIds(run(down, movePassageDown))).toEqual(['b', 'c', 'a'])
    expect(passageIds(run(down, movePassageUp))).toEqual(['a', 'b', 'c'])
    expect(movePassageUp(at(open(story), 0, 'zh', ''))).toBe(false)
  })

  it('is inserted below, in the language of the cursor', () => {
    const state = run(at(open(story), 0, 'en', ''), insertPassageBelow)
    expect(texts(run(state, type('New')))[1]).toEqual(['', 'New'])
  })

  it('is deleted; the last one leaves an empty one', () => {
    let state = run(at(open(story), 1, 'en', ''), deletePassage)
    expect(passageIds(state)).toEqual(['a', 'c'])
    state = run(run(state, deletePassage), deletePassage)
    expect(texts(state)).toEqual([['', '']])
  })

  it('takes a paragraph over its lower border', () => {
    const state = run(at(open(story), 0, 'en', 'Al'), pullFromNext)
    expect(texts(state).slice(0, 2)).toEqual([
      ['甲一|甲二', 'Alpha|Beta'],
      ['乙', ''],
    ])
  })

  it('takes a paragraph over its upper border, and the cursor stays in its words', () => {
    const state = run(at(open(story), 1, 'zh', '乙'), pullFromPrevious)
    expect(texts(run(state, type('X')))).toEqual([
      ['甲一', 'Alpha'],
      ['甲二|乙X', 'Beta'],
      ['', 'Gamma'],
    ])
  })

  it('goes when the last that it held was taken', () => {
    const state = run(at(open(story), 1, 'en', ''), pullFromNext)
    expect(passageIds(state)).toEqual(['a', 'b'])
  })

  it('has a side left empty on purpose, until there is text', () => {
    const marked = run(at(open(story), 2, 'zh', ''), toggleEmptyOnPurpose)
    expect(docToPassages(marked.doc)[2]?.emptyOnPurpose).toEqual(['zh'])
    expect(run(run(marked, type('丙')), undo).doc.eq(marked.doc)).toBe(true)
    expect(docToPassages(run(marked, toggleEmptyOnPurpose).doc)[2]).not.toHaveProperty(
      'emptyOnPurpose',
    )
    expect(docToPassages(run(marked, type('丙')).doc)[2]).not.toHaveProperty('emptyOnPurpose')
    expect(toggleEmptyOnPurpose(at(open(story), 2, 'en', ''))).toBe(false)
  })
})

const structuralCommands = {
  splitPassage,
  mergeWithPrevious,
  mergeWithNext,
  movePassageUp,
  movePassageDown,
  insertPassageBelow,
  deletePassage,
  pullFromPrevious,
  pullFromNext,
}

describe.each(Object.entries(structuralCommands))('%s', (name, command) => {
  it('is one step of undo between typing, and keeps ids unique', () => {
    fc.assert(
      fc.property(arbitraryPassages, fc.nat(), (passages, seed) => {
        fc.pre(passages.length > 0)
        const opened = cursorSomewhere(open(passages), seed)
        const typed = run(opened, type('前'))
        const done = run(typed, command)
        fc.pre(done !== typed)
        done.doc.check()
        expect(new Set(passageIds(done)).size).toBe(done.doc.childCount)
        const typedOn = run(done, type('后'))
        const undone = run(typedOn, undo)
        expect(undone.doc.eq(done.doc)).toBe(true)
        expect(run(undone, undo).doc.eq(typed.doc)).toBe(true)
        expect(run(run(undone, undo), redo).doc.eq(done.doc)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('loses no words', () => {
    if (name === 'deletePassage') return
    fc.assert(
      fc.property(arbitraryPassages, fc.nat(), (passages, seed) => {
        fc.pre(passages.length > 0)
        const state = cursorSomewhere(open(passages), seed)
        expect(allLetters(run(state, command))).toEqual(allLetters(state))
      }),
      { numRuns: 60 },
    )
  })
})

describe('a selection over several rows', () => {
  it('is deleted in its own language only', () => {
    const state = open(story)
    const from = panelStart(state.doc, 0, 'zh') + 2
    const to = panelStart(state.doc, 1, 'zh') + 2
    expect(texts(run(select(state, from, to), deleteAcross))).toEqual([
      ['甲', 'Alpha'],
      ['', 'Beta'],
      ['', 'Gamma'],
    ])
  })

  it('cannot be replaced by anything that breaks rows', () => {
    const state = open(story)
    const from = panelStart(state.doc, 0, 'zh') + 2
    const to = panelStart(state.doc, 1, 'en') + 2
    const { state: after } = state.applyTransaction(state.tr.insertText('X', from, to))
    expect(after.doc.eq(state.doc)).toBe(true)
  })

  it('keeps every row, whatever it covers', () => {
    fc.assert(
      fc.property(arbitraryPassages, fc.nat(), fc.nat(), (passages, one, other) => {
        fc.pre(passages.length > 0)
        const opened = open(passages)
        const size = opened.doc.content.size
        const $one = opened.doc.resolve(one % size)
        const selection = TextSelection.between($one, opened.doc.resolve(other % size))
        const state = opened.apply(opened.tr.setSelection(selection))
        const cleared = run(state, deleteAcross)
        cleared.doc.check()
        expect(passageIds(cleared)).toEqual(passageIds(opened))
      }),
    )
  })
})

describe('lines', () => {
  it('become a list and go back, the cursor in its words', () => {
    const state = open(story)
    const start = panelStart(state.doc, 0, 'zh')
    const listed = run(select(state, start + 2, start + 6), setLineKind('bulleted'))
    expect(docToPassages(listed.doc)[0]?.panels.zh).toEqual([
      { type: 'list', style: 'bulleted', items: [[{ text: '甲一' }], [{ text: '甲二' }]] },
    ])
    const back = run(listed, setLineKind('bulleted'))
    expect(back.doc.eq(state.doc)).toBe(true)
    expect(back.selection.from).toBe(start + 2)
    expect(back.selection.to).toBe(start + 6)
  })

  it('leave the middle of a list', () => {
    const items = ['一', '二', '三'].map((text) => [{ text }])
    const passage: Passage = {
      id: 'a',
      panels: { zh: [{ type: 'list', style: 'numbered', items }], en: [] },
    }
    const state = run(at(open([passage]), 0, 'zh', '一二'), setLineKind('paragraph'))
    expect(docToPassages(state.doc)[0]?.panels.zh).toEqual([
      { type: 'list', style: 'numbered', items: [[{ text: '一' }]] },
      paragraph('二'),
      { type: 'list', style: 'numbered', start: 2, items: [[{ text: '三' }]] },
    ])
  })

  it('keep their words, whatever they become', () => {
    fc.assert(
      fc.property(
        arbitraryPassages,
        fc.nat(),
        fc.constantFrom(...lineKinds),
        (story, seed, kind) => {
          fc.pre(story.length > 0)
          const state = cursorSomewhere(open(story), seed)
          const set = run(state, setLineKind(kind))
          set.doc.check()
          expect(allLetters(set)).toEqual(allLetters(state))
          expect(passageIds(set)).toEqual(passageIds(state))
        },
      ),
    )
  })
})

function open(passages: Passage[]): EditorState {
  return EditorState.create({
    doc: passagesToDoc(storySchema, passages),
    plugins: [history(), structureGuard()],
  })
}

function run(state: EditorState, command: Command): EditorState {
  let after = state
  command(state, (tr) => {
    after = state.apply(tr)
  })
  return after
}

function type(text: string): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.insertText(text))
    return true
  }
}

/** The cursor behind the first so many letters of a panel. */
function at(state: EditorState, index: number, locale: Locale, before: string): EditorState {
  let left = before.length
  let position = panelStart(state.doc, index, locale) + 1
  const panel = state.doc.child(index).child(locales.indexOf(locale))
  const start = panelStart(state.doc, index, locale)
  panel.descendants((node, offset) => {
    if (!node.isTextblock || left < 0) return
    position = start + offset + 1 + Math.min(left, node.content.size)
    left -= node.content.size > left ? left + 1 : node.content.size
    if (left === 0) left = -1
  })
  return select(state, position, position)
}

function select(state: EditorState, from: number, to: number): EditorState {
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
}

function cursorSomewhere(state: EditorState, seed: number): EditorState {
  const places: number[] = []
  state.doc.descendants((node, position) => {
    if (!node.isTextblock) return
    for (let i = 0; i <= node.content.size; i++) {
      // No cursor stands between the two halves of a character.
      if (!/\p{Surrogate}$/u.test(node.textBetween(0, i))) places.push(position + 1 + i)
    }
  })
  const position = places[seed % places.length]
  if (position === undefined) return state
  return select(state, position, position)
}

const passageIds = ({ doc }: EditorState) => doc.children.map((node: PmNode) => node.attrs.id)

const texts = ({ doc }: EditorState) =>
  docToPassages(doc).map(({ panels }) =>
    locales.map((locale) => blocksIn(panels, locale).map(blockText).join('|')),
  )

const allLetters = ({ doc }: EditorState) => [...doc.textContent].sort().join('')
