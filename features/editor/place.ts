import type { Node as PmNode, ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, type Selection } from '@tiptap/pm/state'
import { type Locale, locales } from '@/lib/i18n/locales'

const passageDepth = 1
const panelDepth = 2

/** Where the cursor is: in which passage and panel, and how far into the panel's content. */
export type Place = {
  passage: PmNode
  /** Among the document's passages. */
  index: number
  locale: Locale
  panel: PmNode
  /** From the start of the panel's content. */
  offset: number
}

export function placeOf({ doc, selection }: EditorState): Place | null {
  if (selection instanceof NodeSelection && selection.node.type.name === 'passage') {
    return placeAt(doc.resolve(firstTextPosition(selection.from)))
  }
  return placeAt(selection.$head)
}

export function placeAt($pos: ResolvedPos): Place | null {
  if ($pos.depth < panelDepth) return null
  const panel = $pos.node(panelDepth)
  const locale = localeOfPanel(panel)
  if (!locale) return null
  return {
    passage: $pos.node(passageDepth),
    index: $pos.index(0),
    locale,
    panel,
    offset: $pos.pos - $pos.start(panelDepth),
  }
}

export function localeOfPanel(panel: PmNode): Locale | null {
  return locales.find((locale) => panel.type.name === `${locale}Panel`) ?? null
}

export function panelOf(passage: PmNode, locale: Locale): PmNode {
  return passage.child(locales.indexOf(locale))
}

/** The position before the passage at `index`; that behind the last for the number of passages. */
export function passagePosition(doc: PmNode, index: number): number {
  let position = 0
  for (let before = 0; before < index; before++) position += doc.child(before).nodeSize
  return position
}

/** The position of the start of a panel's content. */
export function panelStart(doc: PmNode, index: number, locale: Locale): number {
  const passage = doc.child(index)
  let position = passagePosition(doc, index) + 1
  for (const before of locales.slice(0, locales.indexOf(locale))) {
    position += panelOf(passage, before).nodeSize
  }
  return position + 1
}

/** The language in which a selection began: what is done to it is done in that language. */
export function selectionLocale(selection: Selection): Locale {
  return placeAt(selection.$anchor)?.locale ?? placeAt(selection.$head)?.locale ?? locales[0]
}

export function isEmptyPanel(panel: PmNode): boolean {
  const only = panel.firstChild
  return panel.childCount === 1 && only?.type.name === 'paragraph' && only.content.size === 0
}

const firstTextPosition = (passagePosition: number) => passagePosition + 3
