import toSimplified from 'opencc-js/dict/TSCharacters'
import { halfWidth } from './lines'

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
export function foldLabel(text: string): string {
  return halfWidth(text)
    .replace(/[‐-―−─━]/gu, '-')
    .replace(/[﹕︰∶]/gu, ':')
    .replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character)
}

/** A pattern for words whose characters may be set apart, as 来　源 is to fill a line. */
export function spaced(pattern: string): string {
  return pattern.replace(/(\p{Script=Han})(?=\p{Script=Han})/gu, '$1 {0,2}')
}
