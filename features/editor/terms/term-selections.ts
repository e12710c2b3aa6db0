import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { placeAt, placeOf } from '@/features/editor/place'
import type { Range } from '@/features/editor/ranges'
import type { Locale, PerLocale } from '@/lib/i18n/locales'

type Selections = {
  /** Of which passage. */
  passageId: string | null
  ranges: PerLocale<Range>
}

/** Nobody selects more to make a term of it. */
const longestForm = 80

const key = new PluginKey<Selections>('termSelections')

const nothing: Selections = { passageId: null, ranges: {} }

/**
 * Remembers what was selected last in each language of a passage: a selection is one, and a term needs
 * one in each. The remembered one is marked while the other is made; a change of text ends it.
 */
export function termSelections(): Plugin<Selections> {
  return new Plugin<Selections>({
    key,
    state: {
      init: () => nothing,
      apply: (tr, before, _, state) => (tr.docChanged ? nothing : after(before, state)),
    },
    props: { decorations },
  })
}

/** What is selected in each language, where it is so in two at least. */
export function selectedForms(state: EditorState): PerLocale<string> | null {
  const ranges = Object.entries(key.getState(state)?.ranges ?? {})
  if (ranges.length < 2) return null
  const texts = ranges.map(([locale, { from, to }]) => [
    locale,
    state.doc.textBetween(from, to, ' ', ' ').trim(),
  ])
  return texts.every(([, text = '']) => text !== '' && text.length <= longestForm)
    ? Object.fromEntries(texts)
    : null
}

function after(before: Selections, state: EditorState): Selections {
  const place = placeOf(state)
  if (!place) return before
  const passageId: string = place.passage.attrs.id
  const kept = before.passageId === passageId ? before.ranges : {}
  const range = rangeIn(state, place.locale)
  return { passageId, ranges: range ? { ...kept, [place.locale]: range } : kept }
}

/** Within one line: a term is not longer. */
function rangeIn({ selection }: EditorState, locale: Locale): Range | null {
  const { $from, $to, from, to, empty } = selection
  const isOneLine = $from.sameParent($to) && $from.parent.isTextblock
  return !empty && isOneLine && placeAt($from)?.locale === locale ? { from, to } : null
}

function decorations(state: EditorState): DecorationSet {
  const here = placeOf(state)?.locale
  const others = Object.entries(key.getState(state)?.ranges ?? {}).filter(
    ([locale]) => locale !== here,
  )
  const marks = others.map(([, { from, to }]) =>
    Decoration.inline(from, to, { class: 'term-selection' }),
  )
  return DecorationSet.create(state.doc, marks)
}
