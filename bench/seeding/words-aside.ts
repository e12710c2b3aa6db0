import { mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type Db, databaseFile } from '@/db/client'
import { type WordIndex, wordIndexes } from '@/features/search/word-index'
import { ownProgram, ownProgramArguments } from '@/lib/own-program'
import { definitionOf } from '@/server/indexes/next-index'
import { fillInOneGo } from './bulk-insert'
import { hasPiece, openPipe, type PipeEnd, receive, send } from './pipe'
import type { WordRow, WordWriter } from './word-writer'

export type Aside = {
  /** Where the thread has a database of its own. */
  folder: string
  /** The statements that make the indexes. */
  definitions: string[]
  rows: PipeEnd
  /** Nothing goes back but that all is written, or why it cannot be. */
  answer: PipeEnd
}

/** What goes through the pipe at once; nothing behind the last. */
export type Lot = WordRow[] | null

const rowsTogether = 100

/**
 * Writes into indexes in a database of a thread's own, which take the place of those here in the end: SQLite has one writer
 * for a database, and words take half of its time.
 */
export function writeWordsAside(db: Db): WordWriter {
  const folder = mkdtempSync(join(dirname(db.$client.name), 'words-'))
  const [rows, theirRows] = openPipe()
  const [answer, theirAnswer] = openPipe()
  const definitions = wordIndexes.map((index) => ({
    index,
    definition: definitionOf(db, index, index),
  }))
  const worker = new Worker(pathToFileURL(ownProgram('bench/seeding/words-thread.ts')), {
    workerData: {
      folder,
      definitions: definitions.map(({ definition }) => definition),
      rows: theirRows,
      answer: theirAnswer,
    } satisfies Aside,
    transferList: [theirRows.port, theirAnswer.port],
    execArgv: ownProgramArguments,
  })
  worker.unref()
  let lot: WordRow[] = []
  const sendLot = (next: Lot) => {
    // Before the end it tells of nothing but a failure.
    if (hasPiece(answer)) takeAnswer()
    send(rows, next)
  }
  const takeAnswer = () => {
    try {
      receive(answer)
    } catch (error) {
      clear()
      throw error
    }
  }
  const clear = () => {
    void worker.terminate()
    rmSync(folder, { recursive: true })
  }
  return {
    write(row) {
      if (lot.push(row) < rowsTogether) return
      sendLot(lot)
      lot = []
    },
    last() {
      sendLot(lot)
      sendLot(null)
    },
    end() {
      takeAnswer()
      db.$client.exec(`ATTACH '${databaseFile(folder)}' AS aside`)
      // Else nobody may write the tables behind an index.
      db.$client.unsafeMode(true)
      fillInOneGo(db, () => {
        for (const { index, definition } of definitions) replaceIndex(db, index, definition)
      })
      db.$client.unsafeMode(false)
      db.$client.exec('DETACH aside')
      clear()
    },
  }
}

/** Gives an index all that its namesake aside holds: the tables behind it are copied as they are. */
function replaceIndex({ $client: client }: Db, index: WordIndex, definition: string): void {
  client.exec(`DROP TABLE ${index}; ${definition}`)
  // https://sqlite.org/fts5.html#fts5_data_structures
  for (const part of ['data', 'idx', 'docsize', 'config']) {
    client.exec(`DELETE FROM ${index}_${part}`)
    client.exec(`INSERT INTO ${index}_${part} SELECT * FROM aside.${index}_${part}`)
  }
}
