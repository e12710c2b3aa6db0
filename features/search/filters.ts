import { z } from 'zod'
import type { SearchFilters } from '@/components/search/search-page'
import { locales } from '@/lib/i18n/locales'

const text = z.string().catch('')
const day = z.iso.date().catch('')

/** What an address asks for. Nothing is refused: what makes no sense is no filter. */
const filtersSchema = z.object({
  q: text,
  in: z.enum([...locales, '']).catch(''),
  section: text,
  topic: text,
  source: text,
  from: day,
  to: day,
  sort: z.enum(['relevance', 'time']).catch('relevance'),
})

export function parseFilters(params: Record<string, string | string[] | undefined>): SearchFilters {
  return filtersSchema.parse(params)
}
