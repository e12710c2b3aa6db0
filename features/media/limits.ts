/** What the library takes. */
export const pictureMimes = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
} as const

export type PictureKind = keyof typeof pictureMimes

const kinds = ['jpeg', 'png', 'gif', 'webp', 'avif'] as const satisfies PictureKind[]

export function kindOfMime(mime: string): PictureKind | undefined {
  return kinds.find((kind) => pictureMimes[kind] === mime)
}

export const megabyteLimit = 25
export const byteLimit = megabyteLimit * 1024 * 1024
export const pixelLimit = 100_000_000
/** Of the longer side. What is longer is no picture that a page could show. */
export const sideLimit = 30_000
