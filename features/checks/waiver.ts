import type { Finding, RuleName, Span } from './finding'
import type { PassageText } from './passage-text'

/** What someone looked at and let stand; `zh` and `en` are the words that the finding pointed at. */
export interface Waiver {
  passageId: string
  rule: RuleName
  zh: string | null
  en: string | null
}

/** What a finding points at, as a waiver keeps it. */
export function pointedAt(
  { rule, zh, en }: Finding,
  texts: PassageText,
  passageId: string,
): Waiver {
  return { passageId, rule, zh: wordsIn(texts.zh, zh), en: wordsIn(texts.en, en) }
}

/** Whether a finding is let stand: the same rule in the same passage points at the same words. */
export function isWaived(found: Waiver, waivers: readonly Waiver[]): boolean {
  return waiverOf(found, waivers) !== undefined
}

export function waiverOf<One extends Waiver>(
  found: Waiver,
  waivers: readonly One[],
): One | undefined {
  return waivers.find(
    ({ passageId, rule, zh, en }) =>
      passageId === found.passageId && rule === found.rule && zh === found.zh && en === found.en,
  )
}

const wordsIn = (text: string, span: Span | null) =>
  span === null ? null : text.slice(span.start, span.end)
