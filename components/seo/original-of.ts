import type { OtherEdition } from '@/components/story/edition'
import { locales } from '@/lib/i18n/locales'

type Candidate = Pick<OtherEdition, 'locale' | 'translator' | 'machineTranslation' | 'publishedAt'>

/**
 * The edition that the others were made from: one that names no translator and that no machine made, where others do; else the
 * one that was out first; of several, the one in the site's first language. `editions` is not empty.
 */
export function originalOf<T extends Candidate>(editions: T[]): T {
  const untranslated = editions.filter(
    ({ translator, machineTranslation }) => !translator && !machineTranslation,
  )
  const candidates = untranslated.length > 0 ? untranslated : editions
  const [original] = candidates.toSorted(
    (a, b) =>
      Date.parse(a.publishedAt) - Date.parse(b.publishedAt) ||
      locales.indexOf(a.locale) - locales.indexOf(b.locale),
  )
  if (!original) throw new Error('a story without editions has no original')
  return original
}
