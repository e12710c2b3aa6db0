// How long the site takes to start, by the size of the newsroom, in turn: npm run bench:starting -- [SIZES [ROUNDS]]
// as `npm run bench:starting -- 26,1000000`. Newsrooms that are missing are made (`npm run bench:seed`).
import { startServer } from '@/e2e/support/own-server'
import { median } from './median'
import { writeReport } from './report'
import { newsroomsOf } from './seeding/newsrooms-of'
import { processorTime } from './serving/processor-time'

const sizes = (process.argv[2] ?? '26,100000').split(',').map(Number)
const rounds = Number(process.argv[3] ?? 5)

type Start = { wait: number; processor: number }

const places = newsroomsOf(sizes)
const starts = sizes.map((): Start[] => [])
// Once before: the first start of a newsroom makes what it lacks, and brings its files into memory.
for (const place of places) await start(place)
for (let round = 0; round < rounds; round++) {
  for (const [index, place] of places.entries()) starts[index]?.push(await start(place))
}
const report = Object.fromEntries(
  sizes.map((size, index) => [
    `${size} stories`,
    {
      'ready after, ms': medianOf(starts[index] ?? [], 'wait'),
      'ms of the processor': medianOf(starts[index] ?? [], 'processor'),
    },
  ]),
)
console.table(report)
writeReport('starting', report)

async function start(dataDir: string): Promise<Start> {
  const begun = performance.now()
  const server = await startServer(dataDir, { HOST: '127.0.0.1' })
  const wait = performance.now() - begun
  const processor = processorTime(server.pid)
  await server.stop()
  return { wait, processor }
}

function medianOf(all: Start[], of: keyof Start): number {
  return Math.round(median(all.map((each) => each[of])))
}
