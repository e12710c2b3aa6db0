import { Fragment, type Node as PmNode } from '@tiptap/pm/model'
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { Passage } from '@/db/content'
import { blocksIn, panelsOf } from '@/db/panels'
import { emptyPassageNode } from '@/features/editor/content/passages-to-doc'
import {
  isEmptyPanel,
  type Place,
  panelOf,
  panelStart,
  passagePosition,
  placeOf,
} from '@/features/editor/place'
import { structural } from '@/features/editor/structure'
import { knownLocales } from '@/lib/i18n/languages'
import { type Locale, locales } from '@/lib/i18n/locales'
import { cutPanel, joinPanels, takingDrafts, withPanels } from './panels'

/** Where the cursor goes: into which passage and panel, how far from the start of its content. */
type Target = { index: number; locale: Locale; offset: number }

type Change = { from: number; to: number; passages: PmNode[]; cursor: Target }

/** What is behind the cursor goes to a new passage below; the other language stays above. */
export const splitPassage = command((place) => {
  const { index, passage, locale, panel, offset } = place
  const [above, below] = cutPanel(panel, offset)
  const next = emptyPassageNode(passage.type.schema)
  return {
    from: index,
    to: index + 1,
    passages: [
      withPanels(passage, { [locale]: above }),
      withPanels(next, { [locale]: below }, [], takingDrafts(next, passage, [locale])),
    ],
    cursor: { index: index + 1, locale, offset: 1 },
  }
})

export const mergeWithPrevious = command((place, doc) => merge(doc, place, place.index - 1))

export const mergeWithNext = command((place, doc) => merge(doc, place, place.index))

export const movePassageUp = command((place, doc) => move(doc, place, -1))

export const movePassageDown = command((place, doc) => move(doc, place, 1))

export const insertPassageBelow = command(({ index, locale, passage }) => ({
  from: index + 1,
  to: index + 1,
  passages: [emptyPassageNode(passage.type.schema)],
  cursor: { index: index + 1, locale, offset: 1 },
}))

export const deletePassage = command(({ index, locale, passage }, doc) => ({
  from: index,
  to: index + 1,
  passages: doc.childCount > 1 ? [] : [emptyPassageNode(passage.type.schema)],
  cursor: { index: Math.min(index, Math.max(doc.childCount - 2, 0)), locale, offset: 1 },
}))

/** The last block of the passage above, in the cursor's language, comes to the top of this one. */
export const pullFromPrevious = command((place, doc) => {
  const { index, passage, locale, panel, offset } = place
  if (index === 0) return null
  const above = doc.child(index - 1)
  const source = panelOf(above, locale)
  const pulled = source.lastChild
  if (!pulled || isEmptyPanel(source)) return null
  const left = source.copy(Fragment.from(source.children.slice(0, -1)))
  const rest = withoutEmpty([withPanels(above, { [locale]: left })])
  return {
    from: index - 1,
    to: index + 1,
    passages: [
      ...rest,
      withPanels(
        passage,
        { [locale]: joinPanels(panel.copy(Fragment.from(pulled)), panel) },
        passage.attrs.emptyOnPurpose,
        takingDrafts(passage, above, [locale]),
      ),
    ],
    cursor: {
      index: index - 1 + rest.length,
      locale,
      offset: isEmptyPanel(panel) ? 1 : offset + pulled.nodeSize,
    },
  }
})

/** The first block of the passage below, in the cursor's language, comes to the end of this one. */
export const pullFromNext = command((place, doc) => {
  const { index, passage, locale, panel, offset } = place
  const below = doc.maybeChild(index + 1)
  if (!below) return null
  const source = panelOf(below, locale)
  const pulled = source.firstChild
  if (!pulled || isEmptyPanel(source)) return null
  const left = source.copy(Fragment.from(source.children.slice(1)))
  return {
    from: index,
    to: index + 2,
    passages: [
      withPanels(
        passage,
        { [locale]: joinPanels(panel, panel.copy(Fragment.from(pulled))) },
        passage.attrs.emptyOnPurpose,
        takingDrafts(passage, below, [locale]),
      ),
      ...withoutEmpty([withPanels(below, { [locale]: left })]),
    ],
    cursor: { index, locale, offset },
  }
})

/** Records, or takes back, that the empty panel of the cursor is to stay empty. */
export const toggleEmptyOnPurpose = command(({ index, passage, locale, panel, offset }) => {
  if (!isEmptyPanel(panel)) return null
  const before: Locale[] = passage.attrs.emptyOnPurpose
  const emptyOnPurpose = locales.filter((it) => before.includes(it) !== (it === locale))
  return {
    from: index,
    to: index + 1,
    passages: [passage.type.create({ ...passage.attrs, emptyOnPurpose }, passage.content)],
    cursor: { index, locale, offset },
  }
})

function merge(doc: PmNode, { index, locale, offset }: Place, first: number): Change | null {
  const upper = doc.maybeChild(first)
  const lower = doc.maybeChild(first + 1)
  if (!upper || !lower) return null
  const panels = Object.fromEntries(
    locales.map((each) => [each, joinPanels(panelOf(upper, each), panelOf(lower, each))]),
  )
  const emptyOnPurpose = locales.filter((each) =>
    [upper, lower].some((passage) => passage.attrs.emptyOnPurpose.includes(each)),
  )
  const unlisted = joinUnlisted(upper, lower)
  const merged = withPanels(
    upper.type.create({ ...upper.attrs, unlisted }, upper.content),
    panels,
    emptyOnPurpose,
    takingDrafts(upper, lower, locales),
  )
  const grown =
    panelOf(merged, locale).content.size - panelOf(doc.child(index), locale).content.size
  const isCursorBelow = index === first + 1
  return {
    from: first,
    to: first + 2,
    passages: [merged],
    cursor: { index: first, locale, offset: isCursorBelow ? offset + grown : offset },
  }
}

function joinUnlisted(upper: PmNode, lower: PmNode): Passage['panels'] {
  const [above, below]: Passage['panels'][] = [upper.attrs.unlisted, lower.attrs.unlisted]
  const unlisted = knownLocales.filter((locale) => above?.[locale] ?? below?.[locale])
  return panelsOf(unlisted, (locale) => [
    ...blocksIn(above ?? {}, locale),
    ...blocksIn(below ?? {}, locale),
  ])
}

function move(doc: PmNode, { index, passage, locale, offset }: Place, by: -1 | 1): Change | null {
  const other = doc.maybeChild(index + by)
  if (!other) return null
  return {
    from: Math.min(index, index + by),
    to: Math.max(index, index + by) + 1,
    passages: by < 0 ? [passage, other] : [other, passage],
    cursor: { index: index + by, locale, offset },
  }
}

function withoutEmpty(passages: PmNode[]): PmNode[] {
  return passages.filter(
    (passage) =>
      passage.attrs.emptyOnPurpose.length > 0 ||
      Object.keys(passage.attrs.unlisted).length > 0 ||
      !locales.every((locale) => isEmptyPanel(panelOf(passage, locale))),
  )
}

function command(change: (place: Place, doc: PmNode) => Change | null): Command {
  return (state, dispatch) => {
    const place = placeOf(state)
    const changed = place && change(place, state.doc)
    if (!changed) return false
    dispatch?.(apply(state, changed))
    return true
  }
}

function apply({ doc, tr }: EditorState, { from, to, passages, cursor }: Change): Transaction {
  const start = passagePosition(doc, from)
  tr.replaceWith(start, passagePosition(doc, to), passages)
  const content = panelStart(tr.doc, cursor.index, cursor.locale)
  const end = content + panelOf(tr.doc.child(cursor.index), cursor.locale).content.size
  const $cursor = tr.doc.resolve(Math.min(content + cursor.offset, end))
  return structural(tr.setSelection(TextSelection.near($cursor))).scrollIntoView()
}
