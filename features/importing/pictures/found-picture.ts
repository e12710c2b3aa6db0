import { basename } from 'node:path'
import { pictureName } from '@/features/importing/blocks/picture-name'
import { fileBeside } from './file-beside'

/** A picture of a document: a file beside it, or bytes within it. */
export type FoundPicture = { name: string } & ({ path: string } | { bytes: Uint8Array })

/** Where pictures of a document may be: beside its file, and, for a Word file, in it. */
export type PictureSource = { path: string; within: Uint8Array[] }

/** Pages load a picture late, and keep its address elsewhere until then. */
const addresses = ['src', 'data-src', 'data-original', 'data-actualsrc']

/** The name under which a picture within a document stands in its markup. */
export const withinAddress = (index: number) => `diptych-within:${index}`

/** The picture that an element shows; null where it is elsewhere. */
export function findPicture(element: Element, source: PictureSource): FoundPicture | null {
  for (const attribute of addresses) {
    const address = element.getAttribute(attribute)?.trim()
    if (!address) continue
    const bytes = bytesIn(address, source)
    if (bytes) return { name: pictureName(element) || 'picture', bytes }
    const path = fileBeside(source.path, address)
    if (path) return { name: basename(path), path }
  }
  return null
}

function bytesIn(address: string, { within }: PictureSource): Uint8Array | null {
  const index = /^diptych-within:(\d+)$/u.exec(address)?.[1]
  if (index) return within[Number(index)] ?? null
  const encoded = /^data:image\/[\w+.-]+;base64,/iu.exec(address)?.[0]
  return encoded ? Buffer.from(address.slice(encoded.length), 'base64') : null
}
