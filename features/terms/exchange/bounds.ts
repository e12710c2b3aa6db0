import type { AskedSize } from '@/features/access/asked-size'

/** How much a file may hold, in characters and terms: what is read and compared while one waits. */
export const glossaryBounds = { characters: 2_000_000, terms: 5_000 } as const

/** The same, and what is sent with the text. */
export const fileSize: AskedSize = { values: 10, characters: glossaryBounds.characters + 1000 }
