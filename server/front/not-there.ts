import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import type { Generations } from '@/server/generation'
import type { Found } from '@/server/there'
import type { Answer } from './answer'
import { localeFor } from './error-pages'
import { Keeper } from './keeper'
import { makePage, type PageMaker } from './make-page'
import type { Renderings } from './renderings'
import { caching, safety } from './response-headers'

/** For a few hundred of those that say why a story is not to be read, and one a language for all else. */
const limit = 4_000_000

type Making = { headers: OutgoingHttpHeaders; generations: Generations; renderings: Renderings }

/**
 * Gives what is answered where there is no page to be read. The page for what is not there is made once a language
 * and says nothing of the address, so that whoever tries all addresses has nothing made; one that says why there is
 * no story is kept under one address of that story, whatever else is written behind its number.
 */
export function createInsteads(maker: PageMaker, { headers, generations, renderings }: Making) {
  const pages = new Keeper({
    limit,
    generations,
    renderings,
    make: (path) => makePage(maker, path, headers),
    mayKeep: ({ status }) => status === 404 || status === 410,
  })
  return (found: Exclude<Found, 'page'>, request: IncomingMessage) => {
    if (found === 'nothing') return pages.get(unknownPath(request))
    return 'leadsTo' in found ? toPage(found.leadsTo) : pages.get(found.notice)
  }
}

/** An address that leads to it. */
const unknownPath = (request: IncomingMessage) => `/${localeFor(request)}/unknown-address`

const toPage = (path: string): Answer => ({
  status: 308,
  headers: {
    ...safety,
    Location: path,
    Vary: 'Accept-Encoding',
    'Cache-Control': caching.page,
  },
  body: Buffer.alloc(0),
})
