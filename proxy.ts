import { type NextRequest, NextResponse } from 'next/server'
import { env } from '@/lib/env'
import { pathHeader } from '@/lib/headers'
import { negotiateLocale } from '@/lib/i18n/negotiate'

/**
 * Decides the language where the path does not: at the root, and for paths under no language. Tells
 * the newsroom's pages their address, which they have no other way to know.
 */
export function proxy(request: NextRequest): NextResponse {
  // Next hands an action that another page owns on to the pattern of that page's address.
  if (request.headers.has('x-action-forwarded')) return NextResponse.next()
  if (/^\/\w+\/newsroom(?:\/|$)/u.test(request.nextUrl.pathname)) return withPath(request)
  if (request.nextUrl.pathname === indexNowKeyPath()) return new NextResponse(env().INDEXNOW_KEY)
  const locale = negotiateLocale(
    request.cookies.get('locale')?.value,
    request.headers.get('accept-language'),
  )
  if (request.nextUrl.pathname === '/') return toFrontPage(request, locale)
  return NextResponse.rewrite(new URL(`/${locale}/unknown-address`, request.url))
}

/** Where IndexNow finds the proof that the site is ours: it has to lie at the root. */
function indexNowKeyPath(): string | null {
  const { INDEXNOW_KEY: key } = env()
  return key ? `/${key}.txt` : null
}

function withPath(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const headers = new Headers(request.headers)
  headers.set(pathHeader, `${pathname}${search}`)
  return NextResponse.next({ request: { headers } })
}

function toFrontPage(request: NextRequest, locale: string): NextResponse {
  const response = NextResponse.redirect(new URL(`/${locale}`, request.url), 307)
  response.headers.set('Vary', 'Accept-Language, Cookie')
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}

export const config = {
  matcher: [
    '/',
    '/(zh|en)/newsroom/:path*',
    '/((?!(?:zh|en)(?:/|$)|_next/|api/|assets/|media/|share/|sitemaps/|(?:news-)?sitemap\\.xml$|robots\\.txt$|health$|favicon\\.ico$).*)',
  ],
}
