import { setImmediate as others } from 'node:timers/promises'
import type { Db } from '@/db/client'
import { inTurn } from '@/db/turn'
import type { Person } from '@/features/access/person'
import { refusalCode, type WorkRefusal } from '@/features/access/refused'
import { benches } from '@/features/workshop/benches'
import { job } from '@/features/workshop/job'
import { importPairs } from './exchange'
import { recordImport } from './record-import'
import type { OpenedMemory, openMemory } from './tmx/open-memory'
import { type Unreadable, unreadable } from './tmx/tmx-fault'

export type MemoryImported = { status: 'imported'; added: number; known: number }

const openJob = job<typeof openMemory>('features/memory/tmx/open-memory.ts', 'openMemory')

/** Some hundredths of a second of writing, after which others have their turn. */
const pairsAtOnce = 50

/**
 * Takes in what a file has of translations. Pairs that are known are left out, so that an import
 * which was broken off goes on where it ended when it is done again.
 */
export async function importMemory(
  db: Db,
  { text, person, at }: { text: string; person: Person; at: string },
): Promise<MemoryImported | Unreadable> {
  const opened = await open(text, person)
  if (opened.status === 'unreadable') return opened
  const { pairs } = opened
  let added = 0
  for (let from = 0; from < pairs.length; from += pairsAtOnce) {
    const some = pairs.slice(from, from + pairsAtOnce)
    added += await inTurn(db, (tx) => importPairs(tx, some, at))
    await others()
  }
  const actor = { id: person.id, name: person.name }
  await inTurn(db, (tx) => recordImport(tx, { actor, at, added }))
  return { status: 'imported', added, known: pairs.length - added }
}

async function open(text: string, { id }: Person): Promise<OpenedMemory> {
  const { texts } = benches()
  try {
    return await texts.asShareOf(id, () => texts.do(openJob, { text }))
  } catch (error) {
    const code = refusalCode<WorkRefusal>(error)
    return unreadable(code === 'busy' || code === 'too-many' ? 'busy' : 'too-heavy')
  }
}
