import type { MemoryPair } from '@/features/memory/pair'
import { askedBounds } from './bounds'
import { readTmx } from './read-tmx'
import { TmxFault, type Unreadable, unreadable } from './tmx-fault'

export type OpenedMemory = { status: 'opened'; pairs: MemoryPair[] } | Unreadable

/** The pairs of a file that somebody has brought. Runs in the workshop. */
export function openMemory({ text }: { text: string }): OpenedMemory {
  try {
    const pairs = readTmx(text, askedBounds)
    return pairs.length > 0 ? { status: 'opened', pairs } : unreadable('no-pairs')
  } catch (error) {
    if (!(error instanceof TmxFault)) throw error
    return unreadable(error.code, error.line)
  }
}
