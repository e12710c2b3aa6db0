import { toggleMark } from '@tiptap/pm/commands'
import type { Mark as PmMark } from '@tiptap/pm/model'
import type { Command, EditorState } from '@tiptap/pm/state'
import type { Mark } from '@/db/content'
import { panelRanges } from '@/features/editor/ranges'

const opposites: Partial<Record<Mark, Mark>> = {
  superscript: 'subscript',
  subscript: 'superscript',
}

export function toggleLook(name: Mark): Command {
  return (state, dispatch) => {
    const type = state.schema.marks[name]
    if (!type) return false
    if (state.selection.empty) return toggleMark(type)(state, dispatch)
    const ranges = panelRanges(state.doc, state.selection)
    const isOn = hasLook(state, name)
    const opposite = opposites[name] && state.schema.marks[opposites[name]]
    const { tr } = state
    for (const { from, to } of ranges) {
      if (isOn) tr.removeMark(from, to, type)
      else tr.addMark(from, to, type.create())
      if (!isOn && opposite) tr.removeMark(from, to, opposite)
    }
    dispatch?.(tr.scrollIntoView())
    return ranges.length > 0
  }
}

/** Whether all of the selection looks so, or what is typed next will. */
export function hasLook(state: EditorState, name: Mark | 'link'): boolean {
  const type = state.schema.marks[name]
  const { selection, doc } = state
  if (!type) return false
  if (selection.empty) {
    return type.isInSet(state.storedMarks ?? selection.$from.marks()) !== undefined
  }
  return panelRanges(doc, selection).every(({ from, to }) => {
    let isEverywhere = true
    doc.nodesBetween(from, to, (node) => {
      if (node.isText && !type.isInSet(node.marks)) isEverywhere = false
    })
    return isEverywhere
  })
}

/** The address that the link at the cursor leads to. */
export function linkAt(state: EditorState): string | null {
  return linkMark(state)?.attrs.href ?? null
}

/** Sets the selection, or the link around the cursor, to lead to an address; null takes it away. */
export function setLink(href: string | null): Command {
  return (state, dispatch) => {
    const type = state.schema.marks.link
    const around = linkRange(state)
    const ranges = state.selection.empty ? around : panelRanges(state.doc, state.selection)
    if (!type || ranges.length === 0) return false
    const { tr } = state
    for (const { from, to } of ranges) {
      tr.removeMark(from, to, type)
      if (href) tr.addMark(from, to, type.create({ href }))
    }
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

function linkMark({ selection, doc }: EditorState): PmMark | undefined {
  const { $from, $to, empty } = selection
  const isLink = (mark: PmMark) => mark.type.name === 'link'
  if (!empty) {
    let found: PmMark | undefined
    doc.nodesBetween($from.pos, $to.pos, (node) => {
      found ??= node.marks.find(isLink)
    })
    return found
  }
  return [$from.nodeBefore, $from.nodeAfter].flatMap((node) => node?.marks.filter(isLink) ?? [])[0]
}

function linkRange(state: EditorState): { from: number; to: number }[] {
  const mark = linkMark(state)
  const { $from } = state.selection
  if (!mark) return []
  let before = $from.start()
  const runs = $from.parent.children.map((node) => {
    const run = { from: before, to: before + node.nodeSize, isLinked: mark.isInSet(node.marks) }
    before = run.to
    return run
  })
  const here = runs.findIndex(
    ({ from, to, isLinked }) => isLinked && from <= $from.pos && to >= $from.pos,
  )
  let [first, last] = [here, here]
  while (runs[first - 1]?.isLinked) first--
  while (runs[last + 1]?.isLinked) last++
  const [start, end] = [runs[first], runs[last]]
  return start && end ? [{ from: start.from, to: end.to }] : []
}
