import type { Db } from '@/db/client'
import { columnsOf, type WordIndex, wordIndexes } from '@/features/search/word-index'
import { mergeAlikeAtOnce } from '@/server/indexes/merge-parts'
import { gatherWords } from './bulk-insert'

/** A row of an index, its words by the index's columns. */
export type WordRow = { index: WordIndex; rowid: number; words: string[] }

/** Fills the indexes of words. */
export type WordWriter = {
  write: (row: WordRow) => void
  /** Told that no more rows come. */
  last: () => void
  /** Leaves the indexes as the nights between would have left them. */
  end: () => void
}

/** Writes into the indexes of the database itself. */
export function writeWordsHere(db: Db): WordWriter {
  const write = Object.fromEntries(wordIndexes.map((index) => [index, writerOf(db, index)]))
  for (const index of wordIndexes) gatherWords(db, index, true)
  return {
    write: ({ index, rowid, words }) => write[index]?.(rowid, words),
    last: () => {},
    end() {
      for (const index of wordIndexes) {
        mergeAlikeAtOnce(db, index)
        gatherWords(db, index, false)
      }
    },
  }
}

function writerOf(db: Db, index: WordIndex) {
  const columns = columnsOf[index]
  const places = columns.map(() => '?').join(', ')
  const statement = db.$client.prepare(
    `INSERT INTO ${index} (rowid, ${columns.join(', ')}) VALUES (?, ${places})`,
  )
  return (rowid: number, words: string[]) => statement.run(rowid, ...words)
}
