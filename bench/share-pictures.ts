// How long a share picture takes: drawn, and as it is served from then on, over loopback.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { getEdition } from '@/features/editions/published'
import { answerSharePicture } from '@/features/sharing/answer-share-picture'
import { sharePicture, storyCard } from '@/features/sharing/share-card'
import { listRuns, listStories } from '@/features/sitemaps/published'
import { seedDemonstration } from '@/server/seeding/seed'

const dataDir = mkdtempSync(join(tmpdir(), 'diptych-bench-'))
const db = openDatabase(dataDir)
migrateDatabase(db)
await seedDemonstration(db, dataDir, (line) => console.error(line))
const server = await listen()
try {
  const paths = listRuns(db)
    .flatMap(({ run }) => listStories(run, db).flat())
    .flatMap(({ locale, number }) => {
      const found = getEdition(locale, number, db)
      return found.status === 'live' ? [sharePicture(storyCard(found.edition)).path] : []
    })
  const table: Record<string, Record<string, number>> = {}
  for (const turn of ['drawn', 'served again']) {
    const times: number[] = []
    let bytes = 0
    for (const path of paths) {
      const start = performance.now()
      const response = await fetch(addressOf(server) + path)
      bytes += (await response.arrayBuffer()).byteLength
      times.push(performance.now() - start)
      if (response.status !== 200) throw new Error(`${path} is ${response.status}`)
    }
    table[turn] = {
      pictures: paths.length,
      'median ms': at(times, 0.5),
      'p95 ms': at(times, 0.95),
      'first ms': rounded(times[0]),
      'kB each': Math.round(bytes / paths.length / 1000),
    }
  }
  console.table(table)
} finally {
  server.close()
  db.$client.close()
  rmSync(dataDir, { recursive: true })
}

async function listen(): Promise<Server> {
  const server = createServer(async (request, response) => {
    const [, , locale = '', file = ''] = (request.url ?? '').split('/')
    const answer = await answerSharePicture({ dataDir, locale, file }, db)
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function at(times: number[], share: number): number {
  return rounded(times.toSorted((a, b) => a - b)[Math.floor(times.length * share)])
}

function rounded(time = 0): number {
  return Math.round(time * 10) / 10
}
