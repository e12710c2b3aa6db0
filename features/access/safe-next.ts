import type { Locale } from '@/lib/i18n/locales'
import { isNewsroomPath, newsroomPath } from '@/lib/paths'

/**
 * Where to go after signing in: a page of the newsroom and nothing else, so that no link leads astray.
 * Written as an address is, since it may become a header.
 */
export function safeNext(next: string | undefined, locale: Locale): string {
  return (next ? ownPath(next) : undefined) ?? newsroomPath(locale)
}

const base = 'http://newsroom.invalid'

function ownPath(next: string): string | undefined {
  if (/[\p{Cc}\\]/u.test(next) || !next.startsWith('/') || !URL.canParse(next, base))
    return undefined
  const { origin, pathname, search, hash } = new URL(next, base)
  const isOurs = origin === base && isNewsroomPath(pathname)
  if (!isOurs || pathname.includes('/newsroom/sign-in')) return undefined
  return pathname + search + hash
}
