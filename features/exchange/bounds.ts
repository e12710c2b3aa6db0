import type { AskedSize } from '@/features/access/asked-size'

/** How long a file may be, in characters: what is read and compared while one waits. */
export const longestFile = 4_000_000

/** How large a Word document may be, in bytes. */
export const largestWordFile = 10 * 1024 * 1024

/** The same, and what is sent with the text. */
export const fileSize: AskedSize = { values: 4_000, characters: longestFile + 300_000 }
