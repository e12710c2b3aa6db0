import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { buildPassage } from '@/db/factories/content'
import { passagesToDoc } from '@/features/editor/content/passages-to-doc'
import { lockedLanguages } from '@/features/editor/guards/locked-languages'
import { panelOf, panelStart } from '@/features/editor/place'
import { storySchema } from '@/features/editor/schema/extensions'
import type { Agreements } from '@/features/stories/contract'
import type { Locale } from '@/lib/i18n/locales'
import { insertMatch } from './insert-match'
import { soughtText } from './sought-text'

/** The cursor is at the start of the panel of the first passage. */
function open(zh: string, en: string, { at = 'en' as Locale, locked = [] as Locale[] } = {}) {
  const doc = passagesToDoc(storySchema, [buildPassage('a', zh, en)])
  const state = EditorState.create({ doc, plugins: [lockedLanguages(locked)] })
  const cursor = TextSelection.near(doc.resolve(panelStart(doc, 0, at)))
  return state.apply(state.tr.setSelection(cursor))
}

describe('what is sought', () => {
  test('is what the other panel says, where this one is empty', () => {
    expect(soughtText(open('新桥通车。', ''), {})).toEqual({
      ...{ passageId: 'a', text: '新桥通车。', from: 'zh', to: 'en' },
    })
    expect(soughtText(open('', 'It opened.', { at: 'zh' }), {})).toMatchObject({ from: 'en' })
  })

  test('is the same where the other panel has changed since they were confirmed', () => {
    const stale = (changed: Locale[]): Agreements => ({ a: { state: 'stale', changed } })
    const state = open('新桥今天通车。', 'The bridge is open.')
    expect(soughtText(state, stale(['zh']))).toMatchObject({ text: '新桥今天通车。' })
    expect(soughtText(state, stale(['en']))).toBeNull()
    expect(soughtText(state, { a: { state: 'agreed' } })).toBeNull()
  })

  test('is nothing where nothing is said, or one may not write', () => {
    expect(soughtText(open('', ''), {})).toBeNull()
    expect(soughtText(open('新桥通车。', '', { locked: ['en'] }), {})).toBeNull()
  })
})

test('a match takes the place of what the panel says, a line a paragraph', () => {
  const state = open('新桥通车。', 'Old words.')
  let after = state
  insertMatch('It is open.\nAt last.')(state, (tr) => {
    after = state.apply(tr)
  })
  const panel = panelOf(after.doc.child(0), 'en')
  expect(panel.children.map(({ textContent }) => textContent)).toEqual(['It is open.', 'At last.'])
  expect(panelOf(after.doc.child(0), 'zh').textContent).toBe('新桥通车。')
  expect(after.selection.$head.parent.textContent).toBe('At last.')
})
