import type { Finding } from '@/features/checks/finding'
import { twoSpellings } from '@/features/checks/names/two-spellings'
import type { PassageText } from '@/features/checks/passage-text'

/** One name that a story spells in two ways, in either language. */
export const checkSpellings = (passages: PassageText[]): Finding[] =>
  twoSpellings(passages).map(({ side, passage, start, end, use }) => {
    const span = { start, end }
    return {
      rule: 'name-twice',
      passage,
      zh: side === 'zh' ? span : null,
      en: side === 'en' ? span : null,
      values: { use },
    }
  })
