import type { Locale } from '@/lib/i18n/locales'

export const exchangeFormats = ['xlf', 'docx'] as const

export type ExchangeFormat = (typeof exchangeFormats)[number]

type Asked = { format: ExchangeFormat; from: Locale; to: Locale; ids: string[] | null }

/** Where a story is fetched as a file for a translator; `ids` are its parts, or null for all. */
export function exchangePath(number: number, { format, from, to, ids }: Asked): string {
  const query = new URLSearchParams({ from, to, ...(ids && { only: ids.join(' ') }) })
  return `/api/stories/${number}/translation.${format}?${query}`
}
