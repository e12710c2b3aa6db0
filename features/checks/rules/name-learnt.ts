import type { Found } from '@/features/checks/finding'
import type { KnownName } from '@/features/checks/names/known-names'
import type { PassageText } from '@/features/checks/passage-text'

/**
 * Names of the Chinese that published stories call otherwise than the English does here. Any word of the name is
 * enough, as English goes on with a part of it.
 */
export function checkLearntNames(
  { zh, en }: PassageText,
  learnt: KnownName[],
  story: string,
): Found[] {
  const isSaid = (text: string, name: string) =>
    name.split(/[ -]/).some((word) => /^[A-Z]/.test(word) && text.includes(word))
  return learnt.flatMap(({ en: name, zh: [whole = ''] }): Found[] => {
    const start = whole === '' ? -1 : zh.indexOf(whole)
    if (start < 0 || isSaid(en, name)) return []
    const found = {
      rule: 'name-missing',
      zh: { start, end: start + whole.length },
      en: null,
    } as const
    return [{ ...found, values: { use: name }, ...(isSaid(story, name) && { isSlight: true }) }]
  })
}
