import { knownLocales } from '@/lib/i18n/languages'
import type { Term } from './term'

/** A term by the forms to use: 新华社 / Xinhua News Agency. */
export function termName({ forms }: Pick<Term, 'forms'>): string {
  return knownLocales.flatMap((locale) => forms[locale]?.preferred[0] ?? []).join(' / ')
}
