import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { memoryPairs } from '@/db/schema/memory'
import { confirmationsOf } from '@/features/passages/confirmations'
import { indexTokens } from '@/features/search/tokens'
import type { Locale } from '@/lib/i18n/locales'
import { agreedPairs } from './agreed-pairs'
import { type MemoryPair, textKey } from './pair'

type Published = { storyId: number; content: StoryContent; locales: readonly Locale[]; at: string }

/** Remembers what a story says in the languages that go out, as far as people have confirmed it. */
export function rememberStory(tx: Tx, { storyId, content, locales, at }: Published): void {
  const confirmations = confirmationsOf(tx, storyId)
  // Of a language that goes out alone nothing new is known.
  if (confirmations.size === 0 || locales.length < 2) return
  const pairs = agreedPairs(content, confirmations, locales)
  forgetStory(tx, storyId)
  addPairs(tx, pairs, { storyId, at })
}

/** What readers are not to have any more is no example either. */
export function forgetStory(tx: Tx, storyId: number): void {
  const rows = tx
    .delete(memoryPairs)
    .where(eq(memoryPairs.storyId, storyId))
    .returning({ id: memoryPairs.id })
    .all()
  for (const { id } of rows) tx.run(sql`DELETE FROM memory_search WHERE rowid = ${id}`)
}

/** Adds pairs; `storyId` is null for those that come with a file. */
export function addPairs(
  tx: Tx,
  pairs: MemoryPair[],
  { storyId, at }: { storyId: number | null; at: string },
): void {
  for (const { pair, texts } of pairs) {
    const [first, second] = pair
    const [firstText, secondText] = texts
    const row = {
      ...{ storyId, first, second, firstText, secondText, at },
      ...{ firstKey: textKey(firstText), secondKey: textKey(secondText) },
    }
    const { lastInsertRowid } = tx.insert(memoryPairs).values(row).run()
    indexPair(tx, Number(lastInsertRowid), texts)
  }
}

/** Fills the index of pairs that came with all their rows. */
export function indexAllPairs(tx: Tx): void {
  for (const { id, firstText, secondText } of tx.select().from(memoryPairs).all()) {
    indexPair(tx, id, [firstText, secondText])
  }
}

function indexPair(tx: Tx, id: number, texts: readonly [string, string]): void {
  const [one, other] = texts.map((text) => indexTokens(text).join(' '))
  tx.run(sql`INSERT INTO memory_search (rowid, first, second) VALUES (${id}, ${one}, ${other})`)
}
