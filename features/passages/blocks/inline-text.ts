import type { Inline, Mark } from '@/db/content'
import { markNames } from '@/db/marks'

export function inlineText(text: Inline[]): string {
  return text.map((run) => run.text).join('')
}

/** The addresses that runs lead to. */
export function linksOfRuns(runs: Inline[]): string[] {
  return runs.flatMap(({ link }) => (link === undefined ? [] : [link]))
}

/** Lines in normal form; those without text fall away. */
export function normalLines(texts: Inline[][]): Inline[][] {
  return texts.map(normalInlines).filter((text) => text.length > 0)
}

/** Runs with the same marks are joined, and marks stand in one order. */
export function normalInlines(text: Inline[]): Inline[] {
  const runs: Inline[] = []
  for (const run of text.filter(({ text }) => text !== '').map(normalRun)) {
    const last = runs.at(-1)
    if (last && sameLook(last, run)) last.text += run.text
    else runs.push(run)
  }
  return runs
}

function normalRun({ text, marks = [], link }: Inline): Inline {
  const ordered = markNames.filter((mark) => marks.includes(mark))
  return { text, ...(ordered.length > 0 && { marks: ordered }), ...(link && { link }) }
}

function sameLook(one: Inline, other: Inline): boolean {
  return one.link === other.link && names(one.marks) === names(other.marks)
}

const names = (marks: Mark[] = []) => marks.join(' ')
