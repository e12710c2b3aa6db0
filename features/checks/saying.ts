import type { Finding, Span } from './finding'
import type { PassageText } from './passage-text'

/** What a finding points at is said as far as a sentence bears it. */
const longest = 80

/** The values that the sentence of a finding takes: `checks.rules.<rule>.says` of the messages. */
export function sayingValues(
  { zh, en, values }: Pick<Finding, 'zh' | 'en' | 'values'>,
  texts: PassageText,
): Record<string, string> {
  const said = { zh: wordsAt(texts.zh, zh), en: wordsAt(texts.en, en) }
  return { ...said, text: said.zh || said.en, side: zh ? 'zh' : 'en', use: '', part: '', ...values }
}

function wordsAt(text: string, span: Span | null): string {
  if (!span) return ''
  const found = text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim()
  return found.length > longest ? `${found.slice(0, longest)}…` : found
}
