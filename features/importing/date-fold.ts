import { createFold } from './fold'
import { foldLabel } from './fold-label'

/**
 * A line as dates are read from it: half-width, one kind of dash, and the words of dates in
 * simplified characters. Every index stays where it was.
 */
export const foldDateLine = createFold((text) => foldLabel(text).replace(/[〔〕]/gu, ' '))

/** Where a pattern that is sticky matches at a place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
