import toTraditional from 'opencc-js/dict/STCharacters'
import toSimplified from 'opencc-js/dict/TSCharacters'
import { modernCharacters, traditionalCharacters } from '@/lib/modern-characters'

/** Characters of one writing of Chinese that the other never uses, each with what the other has in its place. */
interface Writings {
  traditional: Map<string, string>
  simplified: Map<string, string>
}

let known: Writings | undefined

/** By the tables of OpenCC. What both write (后, 里, 著) belongs to neither. */
export function writings(): Writings {
  known ??= readWritings()
  return known
}

function readWritings(): Writings {
  const [simple, full] = [tableOf(toSimplified), tableOf(toTraditional)]
  const isOfOne = (character: string, forms: string[], other: Map<string, string[]>) =>
    !forms.includes(character) && !other.has(character)
  const only = (table: Map<string, string[]>, other: Map<string, string[]>) =>
    new Map(
      [...table].flatMap(([character, forms]) =>
        isOfOne(character, forms, other) ? [[character, forms[0] ?? ''] as const] : [],
      ),
    )
  const traditional = only(simple, full)
  const simplified = only(full, simple)
  // 瞭 and 乾 stand in simplified texts too, and 游 in traditional ones.
  for (const character of modernCharacters) traditional.delete(character)
  for (const character of traditionalCharacters) simplified.delete(character)
  return { traditional, simplified }
}

/** The tables have a character and its forms, parted by blanks, and a bar between them. */
function tableOf(text: string): Map<string, string[]> {
  return new Map(
    text.split('|').flatMap((line) => {
      const [character = '', ...forms] = line.split(' ')
      return [...character].length === 1 ? [[character, forms] as const] : []
    }),
  )
}
