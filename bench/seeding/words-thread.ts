import { workerData } from 'node:worker_threads'
import { openDatabase } from '@/db/client'
import { fillInOneGo } from './bulk-insert'
import { receive, send, sendFailure } from './pipe'
import { writeWordsHere } from './word-writer'
import type { Aside, Lot } from './words-aside'

const { folder, definitions, rows, answer } = workerData as Aside

try {
  index()
  send(answer, null)
} catch (error) {
  sendFailure(answer, error)
  // Whoever sends is not to wait before it hears of that.
  for (let lot = receive<Lot>(rows); lot; ) lot = receive<Lot>(rows)
}

function index(): void {
  const db = openDatabase(folder)
  for (const definition of definitions) db.$client.exec(definition)
  fillInOneGo(db, () => {
    const words = writeWordsHere(db)
    for (let lot = receive<Lot>(rows); lot; lot = receive<Lot>(rows)) lot.forEach(words.write)
    words.end()
  })
  db.$client.close()
}
