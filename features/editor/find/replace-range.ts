import type { Mark, Node as PmNode } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Range } from '@/features/editor/ranges'

/** What one letter of the text looks like. */
type Letter = { text: string; marks: readonly Mark[] }

/**
 * Puts a text in place of another within one line, with the marks and links of what it replaces:
 * what both begin and end with stays, and each letter between looks like the one in its place.
 */
export function replaceRange(tr: Transaction, { from, to }: Range, text: string): Transaction {
  const before = lettersOf(tr.doc, from, to)
  if (!text || before.length === 0)
    return text ? tr.insertText(text, from, to) : tr.delete(from, to)
  const letters = [...text]
  const start = sharedStart(before, letters)
  const end = sharedEnd(before.slice(start), letters.slice(start))
  const old = before.slice(start, before.length - end)
  const added = letters.slice(start, letters.length - end)
  const between = added.map((letter, index): Letter => {
    const like = old[Math.floor((index * old.length) / added.length)]
    return { text: letter, marks: (like ?? before[Math.max(start - 1, 0)])?.marks ?? [] }
  })
  const all = [...before.slice(0, start), ...between, ...before.slice(before.length - end)]
  const { schema } = tr.doc.type
  return tr.replaceWith(
    from,
    to,
    runsOf(all).map((run) => schema.text(run.text, run.marks)),
  )
}

function lettersOf(doc: PmNode, from: number, to: number): Letter[] {
  const letters: Letter[] = []
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isText) return
    const text = node.text?.slice(Math.max(from - position, 0), to - position) ?? ''
    letters.push(...[...text].map((letter) => ({ text: letter, marks: node.marks })))
  })
  return letters
}

function runsOf(letters: Letter[]): Letter[] {
  const runs: Letter[] = []
  for (const { text, marks } of letters) {
    const last = runs.at(-1)
    if (last && last.marks === marks) last.text += text
    else runs.push({ text, marks })
  }
  return runs
}

function sharedStart(before: Letter[], letters: string[]): number {
  const most = Math.min(before.length, letters.length)
  let count = 0
  while (count < most && before[count]?.text === letters[count]) count += 1
  return count
}

function sharedEnd(before: Letter[], letters: string[]): number {
  return sharedStart(before.toReversed(), letters.toReversed())
}
