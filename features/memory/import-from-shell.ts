import type { Db } from '@/db/client'
import { enterFromShell } from '@/features/access/enter-from-shell'
import { importPairs } from './exchange'
import type { MemoryPair } from './pair'
import { recordImport } from './record-import'

const actor = { id: null, name: 'npm run memory' }

/** Takes in the pairs of a file whole, and tells how many were new. Throws DatabaseBusy. */
export function importFromShell(db: Db, pairs: MemoryPair[], at: string): Promise<number> {
  return enterFromShell(db, () =>
    db.transaction(
      (tx) => {
        const added = importPairs(tx, pairs, at)
        recordImport(tx, { actor, at, added })
        return added
      },
      { behavior: 'immediate' },
    ),
  )
}
