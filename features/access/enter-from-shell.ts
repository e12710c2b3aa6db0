import type { Db } from '@/db/client'
import { inTurn } from '@/db/turn'

/**
 * The door for the commands of the shell, whose user may do all: runs a command in one transaction, as
 * soon as no other process writes. Throws Refused and DatabaseBusy.
 */
export function enterFromShell<Result>(db: Db, run: () => Result): Promise<Result> {
  return inTurn(db, run)
}
