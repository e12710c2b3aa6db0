import type { Inline } from '@/db/content'
import { normalInlines } from '@/features/passages/blocks/inline-text'
import { cleanText } from '@/lib/clean-text'
import { unescapeText } from '@/lib/markup'

/**
 * A line as a machine gets it: each stretch with a look or a link between tags with its number, and
 * what would be a tag of the text escaped.
 */
export function markedText(line: Inline[]): string {
  return normalInlines(line)
    .map(({ text, ...look }, index) =>
      hasLook(look) ? `<g id="${index + 1}">${escaped(text)}</g>` : escaped(text),
    )
    .join('')
}

/**
 * What a machine made of it, with the looks and links of the line where its tags are whole, and how
 * many of them were lost. All else that looks like markup is text.
 */
export function readMarked(answer: string, line: Inline[]): { line: Inline[]; lost: number } {
  const looks = new Map(
    normalInlines(line).flatMap(({ text: _, ...look }, index) =>
      hasLook(look) ? [[String(index + 1), look] as const] : [],
    ),
  )
  const hasLines = line.some(({ text }) => text.includes('\n'))
  const parts = answer.split(tag)
  const kept = new Set<string>()
  const runs: Inline[] = []
  let open: string | null = null
  let isBroken = false
  for (const part of parts) {
    const begins = beginning.exec(part)?.[1]
    if (begins !== undefined) {
      isBroken ||= open !== null || !looks.has(begins) || kept.has(begins)
      open = begins
    } else if (part === '</g>') {
      isBroken ||= open === null
      if (open !== null) kept.add(open)
      open = null
    } else if (part !== '') {
      const text = cleanText(unescapeText(part))
      const folded = hasLines ? text : inOneLine(text)
      runs.push({ text: folded, ...(open !== null && looks.get(open)) })
    }
  }
  const isWhole = !isBroken && open === null
  const made = isWhole ? runs : runs.map(({ text }) => ({ text }))
  return { line: normalInlines(made), lost: isWhole ? looks.size - kept.size : looks.size }
}

const inOneLine = (text: string) =>
  text.includes('\n')
    ? text
        .split('\n')
        .map((part) => part.trim())
        .join(' ')
    : text

const tag = /(<g id="\d{1,4}">|<\/g>)/u
const beginning = /^<g id="(\d{1,4})">$/u

const hasLook = ({ marks = [], link }: Omit<Inline, 'text'>) => marks.length > 0 || Boolean(link)

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
