import type { Tx } from '@/db/client'
import { type Actor, can } from '@/features/access/policy'
import { pagesOfPairs } from '@/features/memory/exchange'
import { attachment, withoutFile } from '@/lib/file-answers'
import { defaultLocale } from '@/lib/i18n/locales'
import { memoryFile } from './memory-path'
import { tmxPieces } from './write-tmx'

type Asker = { db: Tx; person: Actor | null }

/** Answers a colleague with the whole memory as a file to keep. */
export function answerMemory(file: string, { db, person }: Asker): Response {
  if (!person) return withoutFile(401)
  if (!can(person, 'memory.exchange')) return withoutFile(403)
  if (file !== memoryFile) return withoutFile(404)
  const text = streamOf(tmxPieces(pagesOfPairs(db), defaultLocale))
  return attachment(file, 'application/xml; charset=utf-8', text)
}

/** A memory may be large: it is read as it is fetched, and others are served in between. */
function streamOf(pieces: Iterator<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull(controller) {
      const { value, done } = pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
}
