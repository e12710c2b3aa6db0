// Times what a newsroom of one size reads and does, a question at a time, for `bench/size.ts`: milliseconds of
// the processor, which do not grow where others are at work.
import { getDb } from '@/db/client'
import { deedsOfDesk, readsOfDesk } from './desk'
import { namesIn } from './names'
import { type Reads, readsOfReaders } from './reads'

export type Asked = { question: string; times: number }
export type Told = { questions: string[] } | { times: number[] }

const db = getDb()
const names = namesIn(db)
const questions: Reads = {
  ...readsOfReaders(names),
  ...(await readsOfDesk(db, names)),
  ...deedsOfDesk(db),
}

process.on('message', async ({ question, times }: Asked) => {
  const taken: number[] = []
  const read = questions[question]
  for (let count = 0; read && count < times; count++) {
    const begun = process.cpuUsage()
    await read()
    const { user, system } = process.cpuUsage(begun)
    taken.push((user + system) / 1000)
  }
  tell({ times: taken })
})
process.on('disconnect', () => process.exit())
tell({ questions: Object.keys(questions) })

function tell(told: Told): void {
  process.send?.(told)
}
