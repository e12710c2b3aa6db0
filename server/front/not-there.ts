import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import type { Generations } from '@/server/generation'
import { localeFor } from './error-pages'
import { Keeper } from './keeper'
import { makePage, type PageMaker } from './make-page'

/** A page of each language is kept, and nothing else. */
const limit = 1_000_000

/**
 * Gives the page for what is not there. It is made once a language and says nothing of the address, so
 * that whoever tries all addresses has nothing made.
 */
export function createNotThere(
  maker: PageMaker,
  headers: OutgoingHttpHeaders,
  generations: Generations,
) {
  const pages = new Keeper({
    limit,
    generations,
    make: (path) => makePage(maker, path, headers),
    mayKeep: ({ status }) => status === 404,
  })
  return (request: IncomingMessage) => pages.get(unknownPath(request))
}

/** An address that leads to it. */
const unknownPath = (request: IncomingMessage) => `/${localeFor(request)}/unknown-address`
