import toSimplified from 'opencc-js/dict/TSCharacters'
import { createFold } from './fold'

const simplified = new Map(
  toSimplified.split('|').flatMap((pair): [string, string][] => {
    const [from = '', to = ''] = pair.split(' ')
    return from.length === 1 && to.length === 1 ? [[from, to]] : []
  }),
)

/**
 * A line as its labels are read: half-width, in simplified characters, with one kind of dash. Every
 * index stays where it was.
 */
export const foldLabel = createFold((text) =>
  text
    .replace(/[\uFF01-\uFF5E]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\s/gu, ' ')
    .replace(/[‐-―−─━]/gu, '-')
    .replace(/[﹕︰∶]/gu, ':')
    .replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character),
)

/** A pattern for words whose characters may be set apart, as 来　源 is to fill a line. */
export function spaced(pattern: string): string {
  return pattern.replace(/(\p{Script=Han})(?=\p{Script=Han})/gu, '$1 {0,2}')
}
