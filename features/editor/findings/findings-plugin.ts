import type { Node as PmNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Level, RuleName } from '@/features/checks/finding'
import { gravest } from '@/features/checks/levels'
import { panelOf, panelStart } from '@/features/editor/place'
import type { Range } from '@/features/editor/ranges'
import { type DocumentLocale, documentPair } from '@/lib/i18n/document-pair'
import { OF_FIELD, type ShownFinding } from './shown-finding'
import { rangeOf } from './text-ranges'

type Marked = {
  findings: ShownFinding[]
  /** The key of the finding in hand. */
  selected: string | null
  decorations: DecorationSet
}

type News = { findings?: ShownFinding[]; selected?: string | null }

const key = new PluginKey<Marked>('findings')

const nothing: Marked = { findings: [], selected: null, decorations: DecorationSet.empty }

/** Marks in both panels what was found between them; until it is looked at again, marks go with the text. */
export function findings(): Plugin<Marked> {
  return new Plugin<Marked>({
    key,
    state: {
      init: () => nothing,
      apply(tr, before) {
        const news: News | undefined = tr.getMeta(key)
        if (news) return markedAfter(tr.doc, { ...before, ...news })
        if (!tr.docChanged || before.findings.length === 0) return before
        return { ...before, decorations: before.decorations.map(tr.mapping, tr.doc) }
      },
    },
    props: {
      decorations: (state) => key.getState(state)?.decorations,
      handleClick(view, position) {
        const [found] = keysAt(view.state, position)
        if (found !== key.getState(view.state)?.selected) {
          view.dispatch(selectFinding(view.state.tr, found ?? null))
        }
        return false
      },
    },
  })
}

export function showFindings(tr: Transaction, findings: ShownFinding[]): Transaction {
  return tr.setMeta(key, { findings } satisfies News).setMeta('addToHistory', false)
}

export function selectFinding(tr: Transaction, selected: string | null): Transaction {
  return tr.setMeta(key, { selected } satisfies News).setMeta('addToHistory', false)
}

export function findingsIn(state: EditorState): ShownFinding[] {
  return key.getState(state)?.findings ?? []
}

export function selectedFinding(state: EditorState): ShownFinding | null {
  const { findings, selected } = key.getState(state) ?? nothing
  return findings.find((each) => each.key === selected) ?? null
}

/** Where what a finding points at stands now, in a language. */
export function markedRange(state: EditorState, found: string, side: DocumentLocale): Range | null {
  const marks = key
    .getState(state)
    ?.decorations.find(undefined, undefined, (spec) => spec.found === found && spec.side === side)
  const [first, last] = [marks?.at(0), marks?.at(-1)]
  return first && last ? { from: first.from, to: last.to } : null
}

function keysAt(state: EditorState, position: number): string[] {
  const marks = key.getState(state)?.decorations.find(position, position, (spec) => spec.found)
  return marks?.map(({ spec }) => spec.found) ?? []
}

function markedAfter(doc: PmNode, { findings, selected }: Marked): Marked {
  const marks = findings.flatMap((finding) =>
    documentPair.flatMap((side) => {
      const hasWords = finding.passage !== OF_FIELD && !ofPanels.has(finding.rule)
      const span = hasWords ? finding[side] : null
      const range = span && rangeOf(doc, finding.passage, side, span)
      return range ? [mark(finding, side, range, finding.key === selected)] : []
    }),
  )
  const isThere = findings.some((finding) => finding.key === selected)
  return {
    findings,
    selected: isThere ? selected : null,
    decorations: DecorationSet.create(doc, [...marks, ...marginMarks(doc, findings)]),
  }
}

/** What these find lies in how panels are made, and not in words that could be marked. */
const ofPanels = new Set<RuleName>(['structure-differs'])

function mark(
  { key: found, level }: ShownFinding,
  side: DocumentLocale,
  { from, to }: Range,
  isSelected: boolean,
): Decoration {
  const attributes = {
    class: 'finding',
    'data-level': level,
    ...(isSelected && { 'data-selected': '' }),
  }
  return Decoration.inline(from, to, attributes, { found, side })
}

/** Both panels of a passage bear the gravest level of what was found in it. */
function marginMarks(doc: PmNode, findings: ShownFinding[]): Decoration[] {
  const levels = new Map<number, Level>()
  for (const { passage, level } of findings) {
    if (passage === OF_FIELD) continue
    const before = levels.get(passage)
    levels.set(passage, (before && gravest([before, level])) ?? level)
  }
  return [...levels].flatMap(([index, level]) =>
    documentPair.map((side) => {
      const from = panelStart(doc, index, side) - 1
      const to = from + panelOf(doc.child(index), side).nodeSize
      return Decoration.node(from, to, { 'data-finding': level })
    }),
  )
}
