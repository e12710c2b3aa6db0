import type { Locale } from '@/lib/i18n/locales'
import { newsroomPath } from '@/lib/paths'

/** Where to go after signing in: a page of the newsroom and nothing else, so that no link leads astray. */
export function safeNext(next: string | undefined, locale: Locale): string {
  const isOurs = /^\/(?:zh|en)\/newsroom(?:[/?][^\\]*)?$/u.test(next ?? '')
  return next && isOurs && !next.includes('/newsroom/sign-in') ? next : newsroomPath(locale)
}
