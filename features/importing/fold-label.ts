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
