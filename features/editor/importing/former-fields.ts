import type { Fields } from '@/db/content'
import { locales } from '@/lib/i18n/locales'

/**
 * The fields with what an import has put in place of something else as it was before; what was
 * changed since stays. Null where the import took nothing away.
 */
export function formerFields(before: Fields, imported: Fields, now: Fields): Fields | null {
  const fields = { ...now }
  let isAny = false
  for (const name of ['headline', 'standfirst'] as const) {
    for (const locale of locales) {
      const former = before[name][locale]
      if (!isReplaced(former, imported[name][locale], now[name][locale])) continue
      fields[name] = { ...fields[name], [locale]: former }
      isAny = true
    }
  }
  for (const name of ['sectionId', 'sourceId'] as const) {
    if (!isReplaced(before[name], imported[name], now[name])) continue
    fields[name] = before[name]
    isAny = true
  }
  if (isReplaced(before.eventDate, imported.eventDate, now.eventDate)) {
    fields.eventDate = before.eventDate
    isAny = true
  }
  return isAny ? fields : null
}

function isReplaced<T>(former: T, imported: T, now: T): boolean {
  return Boolean(former) && former !== imported && now === imported
}
