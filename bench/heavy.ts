// How long readers wait while one person sends all that is heavy at once: npm run bench:heavy [PICTURES]
// Asked of the production build, on this machine alone; the target for readers is 100 ms.
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { openDatabase } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { heavyInputs, readyAttacker } from '@/e2e/support/heavy-inputs'
import { startServer } from '@/e2e/support/own-server'
import { publishStory } from '@/features/publishing/commands'
import { createStory } from '@/features/stories/commands'

const pictures = Number(process.argv[2] ?? 100)
const folder = mkdtempSync(join(tmpdir(), 'diptych-bench-'))
const server = await startServer(folder)
const db = openDatabase(folder)
try {
  const at = new Date().toISOString()
  const { storyId, number } = createStory(db, { content: buildContent(), author: 'bench', at })
  publishStory(db, { storyId, kind: 'publish', actor: 'bench', at })
  const page = `${server.address}/en/news/${number}/new-bridge-opens`
  const reader = new Worker(new URL('./heavy/reader.ts', import.meta.url), { workerData: { page } })
  const inputs = await heavyInputs(await readyAttacker(db, server.address), pictures)
  // The first visits load the reader's own code.
  await setTimeout(1_000)
  await waitsOf(reader, 'tell')
  await setTimeout(3_000)
  const quiet = await waitsOf(reader, 'tell')
  const answers = await Promise.all(
    inputs.map(async ({ name, send }) => {
      const start = performance.now()
      const answer = await send().catch((error: Error) => error.message)
      return { name, answer, seconds: (performance.now() - start) / 1000 }
    }),
  )
  const beside = await waitsOf(reader, 'leave')
  console.table({ 'nothing else': quiet, 'all that is heavy': beside })
  console.table(summaryOf(answers))
} finally {
  await server.stop()
  db.$client.close()
  rmSync(folder, { recursive: true })
}

/** How long the reader has waited for pages since they were last asked, in milliseconds. */
async function waitsOf(reader: Worker, word: 'tell' | 'leave') {
  reader.postMessage(word)
  const [waits] = (await once(reader, 'message')) as [number[]]
  waits.sort((a, b) => a - b)
  const at = (share: number) =>
    Math.round(10 * (waits[Math.floor(share * (waits.length - 1))] ?? 0)) / 10
  return { visits: waits.length, median: at(0.5), '99 %': at(0.99), longest: at(1) }
}

function summaryOf(answers: { name: string; answer: string; seconds: number }[]) {
  const rows = new Map<string, { count: number; longestSeconds: number }>()
  for (const { name, answer, seconds } of answers) {
    const key = `${name}: ${answer}`
    const { count, longestSeconds } = rows.get(key) ?? { count: 0, longestSeconds: 0 }
    const longest = Math.max(longestSeconds, Math.round(seconds * 10) / 10)
    rows.set(key, { count: count + 1, longestSeconds: longest })
  }
  return Object.fromEntries(rows)
}
