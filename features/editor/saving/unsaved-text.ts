import { type DBSchema, openDB } from 'idb'
import type { StoryContent } from '@/db/content'

/** What a writer had not saved: the text, and what it began from. */
export type UnsavedText = {
  storyId: number
  writer: string
  baseVersion: number
  base: StoryContent
  content: StoryContent
  at: string
}

interface Schema extends DBSchema {
  'unsaved-texts': { key: [number, string]; value: UnsavedText }
}

const open = () =>
  openDB<Schema>('newsroom', 1, {
    upgrade: (db) => {
      db.createObjectStore('unsaved-texts', { keyPath: ['storyId', 'writer'] })
    },
  })

/** Keeps it in this browser, in place of what was kept of the story before. */
export async function keepUnsaved(text: UnsavedText): Promise<void> {
  const db = await open()
  await db.put('unsaved-texts', text)
  db.close()
}

export async function findUnsaved(storyId: number, writer: string): Promise<UnsavedText | null> {
  const db = await open()
  const found = await db.get('unsaved-texts', [storyId, writer])
  db.close()
  return found ?? null
}

export async function dropUnsaved(storyId: number, writer: string): Promise<void> {
  const db = await open()
  await db.delete('unsaved-texts', [storyId, writer])
  db.close()
}
