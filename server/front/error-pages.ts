import type { IncomingMessage } from 'node:http'
import { allMessages } from '@/lib/i18n/all-messages'
import { languages } from '@/lib/i18n/languages'
import { everyLocale, isLocale, type Locale, languageTags, locales } from '@/lib/i18n/locales'
import { negotiateLocale } from '@/lib/i18n/negotiate'
import { log } from '@/lib/log'
import type { Answer } from './answer'
import { caching, pagePolicy, safety } from './response-headers'

export type ErrorPages = Record<Locale, Answer>

/**
 * What readers get where a page could not be made, a page a language. Made while all is well and
 * kept, since whatever fails a page may fail this one too.
 */
export async function readErrorPages(make: (path: string) => Promise<Answer>): Promise<ErrorPages> {
  const pages: ErrorPages = everyLocale(plainPage)
  for (const locale of locales) {
    try {
      const made = await make(`/${locale}/500`)
      if (made.status === 500) pages[locale] = made
      else log.error('the error page is not one', { locale, status: made.status })
    } catch (error) {
      log.error('the error page cannot be made', { locale, error })
    }
  }
  return pages
}

/** What is answered to a request that failed; its page names the id under which the log tells of it. */
export function failureFor(pages: ErrorPages, request: IncomingMessage, id: string): Answer {
  if (request.url?.startsWith('/api/')) return failedInterface
  const page = pages[localeFor(request)]
  return { ...page, body: Buffer.from(page.body.toString().replaceAll(idPlace, id)) }
}

/** Stands in the pages, until one is sent, for the id of the request that failed. */
export const idPlace = 'id-of-the-request'

/** What a program gets instead (RFC 9457). */
const failedInterface: Answer = {
  status: 500,
  headers: {
    ...safety,
    'Content-Type': 'application/problem+json',
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': caching.never,
  },
  body: Buffer.from('{"type":"about:blank","title":"Internal Server Error","status":500}\n'),
}

/** The language that the address names, else the one that the reader would be greeted in. */
export function localeFor({ url, headers }: IncomingMessage): Locale {
  const named = /^\/([^/?]+)/u.exec(url ?? '')?.[1]
  const chosen = /(?:^|;\s*)locale=(\w+)/u.exec(headers.cookie ?? '')?.[1]
  return isLocale(named) ? named : negotiateLocale(chosen, headers['accept-language'])
}

/** The last resort: words without any of the site's parts. */
export function plainPage(locale: Locale): Answer {
  const { notice, site } = allMessages[locale]
  const html = `<!DOCTYPE html>
<html lang="${languageTags[locale]}" dir="${languages[locale].direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${notice.errorTitle} - ${site.name}</title></head>
<body><h1>${notice.errorTitle}</h1><p>${notice.errorText}</p>
<p>${notice.errorNumber.replace('{number}', idPlace)}</p>
<p><a href="/${locale}">${site.frontPage}</a></p></body>
</html>
`
  return {
    status: 500,
    headers: {
      ...safety,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': languageTags[locale],
      'Content-Security-Policy': pagePolicy(),
      'Cache-Control': caching.never,
    },
    body: Buffer.from(html),
  }
}
