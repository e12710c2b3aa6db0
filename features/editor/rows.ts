import type { Node as PmNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { type Locale, locales } from '@/lib/i18n/locales'
import { isReadOnly, isShown } from './guards/locked-languages'
import { isEmptyPanel, panelOf } from './place'

/** What the desk knows about a passage and the writer should see beside it. */
export type PassageMark = 'stale' | 'lowConfidence'

/** The words shown in an empty panel. */
export type RowHints = {
  write: Record<Locale, string>
  emptyOnPurpose: string
  /** Beside a panel that a machine drafted and nobody has confirmed. */
  machineDraft: string
}

type Marks = {
  stale: ReadonlySet<string>
  /** As they were when their match was found uncertain: one that is edited is marked no longer. */
  unsure: ReadonlyMap<string, PmNode>
  /** The machine's drafts that a person has read. */
  readDrafts: ReadonlySet<string>
}

type Rows = { marks: Marks; decorations: DecorationSet }

/** What the desk has found out since: `stale` is all that are, `unsure` comes to those there were. */
type News = { stale?: string[]; unsure?: string[]; confirmed?: string[]; readDrafts?: string[] }

const noMarks: Marks = { stale: new Set(), unsure: new Map(), readDrafts: new Set() }

const key = new PluginKey<Rows>('rows')

/** Shows on each row what is true of it: marks, what is empty, what may not be written. */
export function rows(hints: RowHints): Plugin<Rows> {
  return new Plugin<Rows>({
    key,
    state: {
      init: (_, state) => ({ marks: noMarks, decorations: decorate(state, noMarks, hints) }),
      apply(tr, before, _, state) {
        const news: News | undefined = tr.getMeta(key)
        const marks = news || tr.docChanged ? marksAfter(before.marks, news, tr.doc) : before.marks
        // Languages are chosen without a change of text; selections need no new look.
        if (!tr.docChanged && marks === before.marks && tr.selectionSet) return before
        return { marks, decorations: decorate(state, marks, hints) }
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
  })
}

/** Marks the passages that one language has left behind, and no others, and which drafts are read. */
export function markStale(
  tr: Transaction,
  { stale, confirmed, readDrafts }: { stale: string[]; confirmed: string[]; readDrafts: string[] },
): Transaction {
  return tr.setMeta(key, { stale, confirmed, readDrafts } satisfies News)
}

/** Whether a machine wrote a panel, and nobody has confirmed it. */
export function isUnreadDraft(state: EditorState, passage: PmNode, locale: Locale): boolean {
  return isUnread(key.getState(state)?.marks ?? noMarks, passage, locale)
}

/** Marks passages whose match is uncertain, until each is confirmed or edited. */
export function markUnsure(tr: Transaction, unsure: string[]): Transaction {
  return tr.setMeta(key, { unsure } satisfies News)
}

export function marksOf(state: EditorState, passageId: string): PassageMark[] {
  return namesOf(key.getState(state)?.marks ?? noMarks, passageId)
}

function namesOf({ stale, unsure }: Marks, passageId: string): PassageMark[] {
  return [
    ...(stale.has(passageId) ? (['stale'] as const) : []),
    ...(unsure.has(passageId) ? (['lowConfidence'] as const) : []),
  ]
}

function marksAfter(before: Marks, news: News = {}, doc: PmNode): Marks {
  const unsure = new Map<string, PmNode>()
  for (const passage of doc.children) {
    const { id } = passage.attrs
    const was = news.unsure?.includes(id) ? passage : before.unsure.get(id)
    if (was?.eq(passage) && !news.confirmed?.includes(id)) unsure.set(id, passage)
  }
  return {
    stale: news.stale ? new Set(news.stale) : before.stale,
    unsure,
    readDrafts: news.readDrafts ? new Set(news.readDrafts) : before.readDrafts,
  }
}

function isUnread({ readDrafts }: Marks, passage: PmNode, locale: Locale): boolean {
  const draft = passage.attrs.machineDrafts[locale]
  return draft && !isEmptyPanel(panelOf(passage, locale)) ? !readDrafts.has(draft.id) : false
}

function decorate(state: EditorState, marks: Marks, hints: RowHints): DecorationSet {
  const readOnly = new Set(locales.filter((locale) => isReadOnly(state, locale)))
  const decorations: Decoration[] = []
  state.doc.forEach((passage, position) => {
    const known = namesOf(marks, passage.attrs.id)
    if (known.length > 0) {
      const attributes = { 'data-marks': known.join(' ') }
      decorations.push(Decoration.node(position, position + passage.nodeSize, attributes))
    }
    let start = position + 1
    for (const locale of locales) {
      const panel = panelOf(passage, locale)
      const hint = isEmptyPanel(panel) ? hintFor(passage.attrs.emptyOnPurpose, locale, hints) : null
      const isAside = !isShown(state, locale)
      const isDrafted = isUnread(marks, passage, locale)
      const attributes = {
        ...(isAside && { 'data-aside': '' }),
        ...(isDrafted && { 'data-machine-draft': hints.machineDraft }),
        ...(hint && { 'data-hint': hint }),
        ...(hint && passage.attrs.emptyOnPurpose.includes(locale) && { 'data-on-purpose': '' }),
        ...(readOnly.has(locale) && { contenteditable: 'false' }),
      }
      if (hint || isAside || isDrafted || readOnly.has(locale)) {
        decorations.push(Decoration.node(start, start + panel.nodeSize, attributes))
      }
      start += panel.nodeSize
    }
  })
  return DecorationSet.create(state.doc, decorations)
}

function hintFor(emptyOnPurpose: Locale[], locale: Locale, hints: RowHints): string {
  return emptyOnPurpose.includes(locale) ? hints.emptyOnPurpose : hints.write[locale]
}
