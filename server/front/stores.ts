import { Keeper } from './keeper'
import { makeFile, mayKeepFile } from './make-file'
import { makeSharedPage } from './make-page'
import { createInsteads } from './not-there'
import type { Parts } from './parts'
import { Renderings } from './renderings'
import { impersonalHeaders } from './request-headers'

const megabyte = 1_000_000
const dataBytes = 16_000_000
const fileBytes = 32_000_000

/** One would do, if none ever waited for anything but the processor. */
export const mostRenderings = 2

/** Where finished answers are kept, and made where they are not. */
export function createStores({
  next,
  finishing,
  generations,
  siteUrl,
  pageMemory,
  forCaches,
}: Parts) {
  const maker = { next, ...finishing }
  const shared = impersonalHeaders(siteUrl)
  const renderings = new Renderings(mostRenderings)
  const pagesIn = (limit: number) =>
    new Keeper({
      limit,
      generations,
      renderings,
      make: async (path) => {
        const page = await makeSharedPage(maker, path, shared)
        return forCaches?.(page) ?? page
      },
      mayKeep: ({ status }) => status === 200,
    })
  return {
    renderings,
    pages: pagesIn(pageMemory * megabyte),
    // Apart from the pages, so that no flood of questions drives those out.
    data: pagesIn(dataBytes),
    files: new Keeper({
      limit: fileBytes,
      generations: { read: () => 0, movedSince: () => null },
      make: (path) => makeFile(next, path, shared),
      mayKeep: mayKeepFile,
    }),
    insteadOf: createInsteads(maker, { headers: shared, generations, renderings }),
  }
}
