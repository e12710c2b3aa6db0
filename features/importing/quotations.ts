/** What a text says in its own words, and what stands in its quotes, titles and brackets. */
export type Quotations = { around: string; within: string }

const closers = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ['＂', '＂'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['«', '»'],
  ['(', ')'],
  ['（', '）'],
])

/** A quotation of several paragraphs is closed in the last one only. */
const staysOpen = new Set(['“', '「', '『'])

/**
 * Parts a text by the outermost pairs of signs. A sign that nothing closes is looked for once and
 * then passed over, so that a text is read through at most once more for each kind of sign.
 */
export function splitQuotations(text: string): Quotations {
  const around: string[] = []
  const within: string[] = []
  const unclosed = new Set<string>()
  let from = 0
  for (let at = 0; at < text.length; ) {
    const sign = text[at] ?? ''
    const closer = opens(text, at) && !unclosed.has(sign) ? closers.get(sign) : undefined
    const end = closer ? closingOf(text, closer, at + 1) : -1
    if (closer && end < 0) unclosed.add(sign)
    if (end < 0 && !(closer && staysOpen.has(sign))) {
      at += 1
      continue
    }
    const next = end < 0 ? text.length : end + 1
    around.push(text.slice(from, at))
    within.push(text.slice(at, next))
    from = next
    at = next
  }
  around.push(text.slice(from))
  return { around: around.join(' '), within: within.join(' ') }
}

/** The sign in o’clock and ’tis is no quotation. */
function opens(text: string, at: number): boolean {
  return !/['‘]/u.test(text[at] ?? '') || !isLetter(text[at - 1])
}

function closingOf(text: string, closer: string, from: number): number {
  let at = text.indexOf(closer, from)
  while (at >= 0 && /['’]/u.test(closer) && isLetter(text[at + 1])) {
    at = text.indexOf(closer, at + 1)
  }
  return at
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{Script=Latin}\d]/u.test(character)
}
