import { type Command, EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { buildPassage } from '@/db/factories/content'
import {
  deletePassage,
  insertPassageBelow,
  movePassageDown,
} from '@/features/editor/commands/passages'
import { docToPassages } from '@/features/editor/content/doc-to-passages'
import { passagesToDoc } from '@/features/editor/content/passages-to-doc'
import { panelStart } from '@/features/editor/place'
import { storySchema } from '@/features/editor/schema/extensions'
import type { Locale } from '@/lib/i18n/locales'
import { lockedLanguages } from './locked-languages'

const story = [buildPassage('a', '甲', 'Alpha'), buildPassage('b', '', 'Beta')]

describe('a writer of English alone', () => {
  it('changes no Chinese', () => {
    expect(ids(run(at(0, 'zh'), type('乙')))).toEqual(['a', 'b'])
    expect(docToPassages(run(at(0, 'zh'), type('乙')).doc)).toEqual(story)
    expect(docToPassages(run(at(0, 'en'), type('An ')).doc)[0]).toEqual(
      buildPassage('a', '甲', 'An Alpha'),
    )
  })

  it('adds and deletes passages that say nothing in Chinese, and no others', () => {
    expect(ids(run(at(1, 'en'), insertPassageBelow))).toHaveLength(3)
    expect(ids(run(at(1, 'en'), deletePassage))).toEqual(['a'])
    expect(ids(run(at(0, 'en'), deletePassage))).toEqual(['a', 'b'])
  })

  it('leaves the passages in their order', () => {
    expect(ids(run(at(0, 'en'), movePassageDown))).toEqual(['a', 'b'])
  })
})

function at(index: number, locale: Locale): EditorState {
  const state = EditorState.create({
    doc: passagesToDoc(storySchema, story),
    plugins: [lockedLanguages(['zh'])],
  })
  const position = panelStart(state.doc, index, locale) + 1
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, position)))
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

const ids = ({ doc }: EditorState) => docToPassages(doc).map(({ id }) => id)
