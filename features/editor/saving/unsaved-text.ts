import { type DBSchema, openDB } from 'idb'
import type { StoryContent } from '@/db/content'

/** Whose text it is: what one tab has not saved is nothing that another may drop. */
export type TextOwner = { storyId: number; writer: string; tab: string }

/** What a writer had not saved in a tab: the text, and what it began from. */
export type UnsavedText = TextOwner & {
  baseVersion: number
  base: StoryContent
  content: StoryContent
  at: string
}

type Key = [storyId: number, writer: string, tab: string]

interface Schema extends DBSchema {
  'unsaved-texts': { key: Key; value: UnsavedText }
}

const store = 'unsaved-texts'

const open = () =>
  openDB<Schema>('newsroom', 2, {
    async upgrade(db, before, _, upgrading) {
      // A story had one text, whatever the tab, and one tab's save took away what another had kept.
      const kept = before === 1 ? await upgrading.objectStore(store).getAll() : []
      if (before === 1) db.deleteObjectStore(store)
      const texts = db.createObjectStore(store, { keyPath: ['storyId', 'writer', 'tab'] })
      for (const text of kept) await texts.add({ ...text, tab: 'before' })
    },
  })

/** Keeps it in this browser, in place of what was kept of the story by the tab before. */
export async function keepUnsaved(text: UnsavedText): Promise<void> {
  const db = await open()
  await db.put(store, text)
  db.close()
}

/** What was kept of a story and never saved, the newest first. */
export async function listUnsaved(storyId: number, writer: string): Promise<UnsavedText[]> {
  const db = await open()
  const all = IDBKeyRange.bound([storyId, writer], [storyId, writer, []])
  const found = await db.getAll(store, all)
  db.close()
  return found.sort((one, other) => (one.at < other.at ? 1 : -1))
}

export async function dropUnsaved({ storyId, writer, tab }: TextOwner): Promise<void> {
  const db = await open()
  await db.delete(store, [storyId, writer, tab])
  db.close()
}
