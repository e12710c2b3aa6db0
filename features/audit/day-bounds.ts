import { dayBegin } from '@/lib/dates'

/**
 * When a day begins and ends in a time zone, as UTC moments; undefined where it is no day.
 * @param text as 2026-03-01
 */
export function dayBounds(
  text: string | undefined,
  timeZone: string,
): { start: string; end: string } | undefined {
  if (!text || !/^\d{4}-\d\d-\d\d$/u.test(text)) return undefined
  if (Number.isNaN(Date.parse(`${text}T00:00:00Z`))) return undefined
  return { start: dayBegin(text, timeZone), end: dayBegin(text, timeZone, 1) }
}
