import type { Found } from '@/features/checks/finding'
import { findKnownNames, isSaidIn, type KnownName } from '@/features/checks/names/known-names'
import { nameReader, type SpeltName, speltNames } from '@/features/checks/names/spelt-names'
import type { PassageText } from '@/features/checks/passage-text'

/**
 * Persons, places and organisations of the English that the Chinese does not name. Where another passage of the
 * story does, 该校 and 他 are as good, and it is only noted.
 */
export function checkAddedNames(
  { zh, en }: PassageText,
  known: KnownName[],
  story: string,
  isReadInStory: (name: SpeltName) => boolean,
): Found[] {
  const names = findKnownNames(en, known).filter((name) => !isSaidIn(zh, name))
  const isReadHere = nameReader(zh)
  const spelt = speltNames(en).filter((name) => !isReadHere(name))
  const isTaken = ({ start, end }: { start: number; end: number }) =>
    names.some((name) => name.start < end && start < name.end)
  return [
    ...names.map((name): Found => {
      return { ...added(name, isSaidIn(story, name)), values: { use: name.zh[0] ?? 'none' } }
    }),
    ...spelt
      .filter((name) => !isTaken(name))
      .map((name): Found => added(name, isReadInStory(name))),
  ]
}

function added({ start, end }: { start: number; end: number }, isSlight: boolean): Found {
  return {
    rule: 'name-added',
    zh: null,
    en: { start, end },
    values: { use: 'none' },
    ...(isSlight && { isSlight: true }),
  }
}
