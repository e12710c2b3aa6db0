import type { Inline } from '@/db/content'
import { cleanRuns } from '@/lib/clean-text'

const cjk = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’]'
const breakBetweenCjk = new RegExp(`(?<=${cjk})[ \\t]*\\r?\\n[ \\t]*(?=${cjk})`, 'gu')
const space = /[ \t\r\n\v\f\u0085\u00a0]+/gu

/** A line as a reader sees it: white space folded as on a page, none at its ends. */
export function tidyLine(runs: Inline[]): Inline[] {
  const tidy: Inline[] = []
  for (const run of cleanRuns(runs)) {
    // Word breaks lines of its source anywhere, also between characters that take no space.
    const text = run.text.replace(breakBetweenCjk, '').replace(space, ' ')
    const isAfterSpace = tidy.at(-1)?.text.endsWith(' ') ?? true
    const folded = isAfterSpace ? text.replace(/^ /u, '') : text
    if (folded) tidy.push({ ...run, text: folded })
  }
  return trimEnds(tidy)
}

function trimEnds(runs: Inline[]): Inline[] {
  const trimmed = runs.map((run) => ({ ...run }))
  while (trimmed[0]) {
    // The wide space that indents a Chinese paragraph is layout, not text.
    trimmed[0].text = trimmed[0].text.trimStart()
    if (trimmed[0].text) break
    trimmed.shift()
  }
  for (let last = trimmed.at(-1); last; last = trimmed.at(-1)) {
    last.text = last.text.trimEnd()
    if (last.text) break
    trimmed.pop()
  }
  return trimmed
}
