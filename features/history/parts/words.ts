import type { getTranslations } from 'next-intl/server'
import { type Locale, languageTags } from '@/lib/i18n/locales'

export type HistoryWords = Awaited<ReturnType<typeof getTranslations<'newsroom.history'>>>
type LanguageWords = Awaited<ReturnType<typeof getTranslations<'languages'>>>

/** Languages by their names in the words of the newsroom, as a list. */
export function languagesIn(named: Locale[], t: LanguageWords, locale: Locale): string {
  return listOf(
    named.map((each) => t(each)),
    locale,
  )
}

/** Numbers in rising order as a list, those that follow each other as a range: 1–3 and 7. */
export function numberList(numbers: number[], locale: Locale): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else ranges.push([number, number])
  }
  const texts = ranges.flatMap(([from, to]) => {
    if (to - from < 2) return from === to ? [`${from}`] : [`${from}`, `${to}`]
    return [`${from}–${to}`]
  })
  return listOf(texts, locale)
}

/** Whoever wrote a version: a person, or the process that took it in. */
export function authorName(author: string, t: HistoryWords): string {
  return author === 'import' ? t('import') : author
}

export function listOf(texts: string[], locale: Locale): string {
  return new Intl.ListFormat(languageTags[locale], { type: 'conjunction' }).format(texts)
}
