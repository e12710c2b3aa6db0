import type { Token } from './english-tokens'
import { SCALES } from './english-words'
import type { Quantity } from './quantity'

/** A quantity before its unit and its roughness are read. */
export type Raw = Pick<Quantity, 'start' | 'end' | 'low' | 'high' | 'kind'> & Partial<Quantity>

/** What was read, and the token to go on with. */
export interface Read {
  quantity?: Raw
  after: number
}

/** What the words behind a number multiply it by, taken together: "hundred thousand". */
export function scaleAfter(
  text: string,
  tokens: Token[],
  at: number,
): { factor: number; after: number } {
  let [factor, after] = [1, at + 1]
  while (after < tokens.length) {
    const [last, next] = [tokens[after - 1] as Token, tokens[after] as Token]
    if (!/^(?: |-)?$/.test(text.slice(last.end, next.start))) break
    const scale = next.word.length > 1 && next.word !== 'mn' ? SCALES.get(next.word) : undefined
    if (scale === undefined) break
    factor *= scale
    after++
  }
  return { factor, after }
}
