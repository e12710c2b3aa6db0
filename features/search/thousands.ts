import type { FoldedCharacter } from './fold'

/** Groups of three behind one to three digits. */
const grouped = /(?<![\d,.])\d{1,3}(?:,\d{3})+(?!\d)/gu

/** Folded text without the commas that part thousands: 1,000,000 is searched as 1000000. */
export function withoutThousands(characters: FoldedCharacter[]): FoldedCharacter[] {
  if (!characters.some(({ text }) => text === ',')) return characters
  const inNumbers = new Set<number>()
  for (const { index, 0: number } of oneUnitEach(characters).matchAll(grouped)) {
    for (let at = index; at < index + number.length; at++) inNumbers.add(at)
  }
  return characters.filter(({ text }, at) => text !== ',' || !inNumbers.has(at))
}

/** So that a place in the text is one among the characters. */
function oneUnitEach(characters: FoldedCharacter[]): string {
  return characters.map(({ text }) => (text.length === 1 ? text : '_')).join('')
}
