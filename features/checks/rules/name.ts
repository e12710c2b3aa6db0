import type { Found } from '@/features/checks/finding'
import { isFamilySpeltOtherwiseIn } from '@/features/checks/names/other-spellings'
import type { Person } from '@/features/checks/names/persons'
import { isSpeltBySoundIn } from '@/features/checks/names/sounds-like'
import type { PassageText } from '@/features/checks/passage-text'

/** Persons whose name the English does not spell as Pinyin does, nor as the rest of the story. */
export function checkNames({ en }: PassageText, persons: Person[], story: string): Found[] {
  const flat = lettersOf(en)
  const unsaid = persons.filter(({ surname, given }) => !isSaid(flat, surname, given))
  return unsaid.flatMap((person): Found[] => {
    const { start, end, surname, given } = person
    const wrong = misspelling(en, person, persons)
    if (wrong)
      return [
        {
          rule: 'name-spelling',
          zh: { start, end },
          en: wrong,
          values: { use: spelling(surname, given) },
        },
      ]
    if (isOfElsewhere(story, person)) return []
    // A surname alone is how English goes on, once the whole name has been said.
    const isShort =
      new RegExp(`\\b${surname}\\b`, 'i').test(en) && isSaid(lettersOf(story), surname, given)
    return isShort
      ? []
      : [
          {
            rule: 'name-missing',
            zh: { start, end },
            en: null,
            values: { use: spelling(surname, given) },
          },
        ]
  })
}

/** The English of the story names a foreigner who sounds so, or spells the family as others than the mainland do. */
const isOfElsewhere = (story: string, { surname, sounds }: Person) =>
  isFamilySpeltOtherwiseIn(story, surname) ||
  (sounds !== undefined && isSpeltBySoundIn(story, sounds))

const lettersOf = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')

/** Family name first or last; of another spelling of the family name (Chiu, Chao) the given one is enough. */
function isSaid(letters: string, surname: string, given: string): boolean {
  if (letters.includes(surname + given) || letters.includes(given + surname)) return true
  return given.length > 4 && letters.includes(given)
}

/** The family name with another given name behind it: "Li Shufeng" for 李絮枫. */
function misspelling(en: string, { surname, given }: Person, others: Person[]) {
  for (const match of en.matchAll(
    /\b([A-Z][a-z]{1,9}) ([A-Z][a-z]{1,12}(?:-[A-Za-z][a-z]{1,9})?(?: [A-Z][a-z]{1,5}\b)?)/g,
  )) {
    if (match[1]?.toLowerCase() !== surname) continue
    const said = lettersOf(match[2] ?? '')
    if (said.startsWith(given) || others.some((other) => said.startsWith(other.given))) continue
    return { start: match.index, end: match.index + match[0].length }
  }
  return null
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

const spelling = (surname: string, given: string) => `${capital(surname)} ${capital(given)}`
