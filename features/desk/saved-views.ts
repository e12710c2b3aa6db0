import { and, asc, eq, ne } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { savedViews } from '@/db/schema/desk'
import { Refused } from '@/features/access/refused'
import { deskQuery, readDeskFilter } from './desk-filter'

export type SavedView = { id: number; name: string; query: string }

export function listSavedViews(tx: Tx, personId: string): SavedView[] {
  return tx
    .select({ id: savedViews.id, name: savedViews.name, query: savedViews.query })
    .from(savedViews)
    .where(eq(savedViews.personId, personId))
    .orderBy(asc(savedViews.name))
    .all()
}

type Own = { personId: string; viewId: number }

/** Keeps what the desk is asked for under a name, whatever page of it is open. */
export function saveView(
  db: Db,
  { personId, name, query }: { personId: string; name: string; query: string },
): SavedView {
  return db.transaction((tx) => {
    refuseTaken(tx, { personId, name })
    return tx
      .insert(savedViews)
      .values({ personId, name, query: viewQuery(query) })
      .returning({ id: savedViews.id, name: savedViews.name, query: savedViews.query })
      .get()
  })
}

export function renameView(db: Db, { personId, viewId, name }: Own & { name: string }): void {
  db.transaction((tx) => {
    refuseTaken(tx, { personId, name, except: viewId })
    const mine = ownView({ personId, viewId })
    if (tx.update(savedViews).set({ name }).where(mine).run().changes === 0)
      throw new Refused('no-view')
  })
}

export function deleteView(db: Db, own: Own): void {
  const gone = db.delete(savedViews).where(ownView(own)).run()
  if (gone.changes === 0) throw new Refused('no-view')
}

/** A query as views keep it: understood, in one order, from the first page. */
export function viewQuery(query: string): string {
  const asked = Object.fromEntries(new URLSearchParams(query))
  return deskQuery({ ...readDeskFilter(asked), page: 1 })
}

function ownView({ personId, viewId }: Own) {
  return and(eq(savedViews.personId, personId), eq(savedViews.id, viewId))
}

function refuseTaken(
  tx: Tx,
  { personId, name, except = 0 }: { personId: string; name: string; except?: number },
): void {
  const same = and(
    eq(savedViews.personId, personId),
    eq(savedViews.name, name),
    ne(savedViews.id, except),
  )
  if (tx.select({ id: savedViews.id }).from(savedViews).where(same).get())
    throw new Refused('view-name-taken')
}
