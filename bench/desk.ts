// How long the desk takes to list a newsroom of this size, for each kind of question: npm run bench:desk
// The list is the query alone; the page is what the production build answers one who is signed in.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@/db/client'
import { createPerson, factoryPassword } from '@/db/factories/people'
import { migrateDatabase } from '@/db/migrate'
import { startServer } from '@/e2e/support/own-server'
import { listDesk } from '@/features/desk/desk'
import { type DeskFilter, deskQuery, readDeskFilter } from '@/features/desk/desk-filter'
import { fillNewsroom } from './desk/fill-newsroom'

const storyCount = Number(process.argv[2] ?? 10_000)
const repetitions = 20

const questions: Record<string, Partial<DeskFilter>> = {
  'everything, newest first': {},
  'the last page': { page: storyCount },
  'by headline': { sort: 'headline' },
  'one section': { section: 2 },
  'live in English': { state: 'live', language: 'en' },
  'in review': { state: 'in-review' },
  'unpublished changes': { state: 'changed' },
  'not all agreed': { state: 'unagreed' },
  'one person’s': { assignee: 'person-3' },
  'no one’s': { assignee: 'none' },
  'words of a headline': { q: 'bridge 77' },
  'Chinese words': { q: '第77' },
  'words that no headline has': { q: 'zeppelin' },
  'all at once': { section: 1, state: 'live', language: 'zh', assignee: 'person-1', q: 'bridge' },
}

const folder = mkdtempSync(join(tmpdir(), 'diptych-bench-'))
const db = openDatabase(folder)
migrateDatabase(db)
const editor = await createPerson(db, { role: 'editor' })
db.transaction(() => fillNewsroom(db, storyCount))
const server = await startServer(folder)
try {
  const cookie = await signIn()
  const rows: Record<string, object> = {}
  for (const [name, ask] of Object.entries(questions)) {
    const filter = { ...readDeskFilter({}), ...ask }
    const list = await time(() => listDesk(db, filter, 'zh'))
    const page = await time(() => read(filter, cookie))
    rows[name] = {
      'list, median ms': list.median,
      'page, median ms': page.median,
      'page, slowest ms': page.slowest,
      found: listDesk(db, filter, 'zh').total,
    }
  }
  console.table(rows)
} finally {
  await server.stop()
  db.$client.close()
  rmSync(folder, { recursive: true })
}

async function signIn(): Promise<string> {
  const answer = await fetch(`${server.address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.address },
    body: JSON.stringify({ email: editor.email, password: factoryPassword }),
  })
  if (!answer.ok) throw new Error(`Signing in was answered with ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((each) => each.split(';', 1)[0])
    .join('; ')
}

async function read(filter: DeskFilter, cookie: string): Promise<void> {
  const query = deskQuery(filter)
  const address = `${server.address}/zh/newsroom${query && `?${query}`}`
  const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' })
  await answer.text()
  if (answer.status !== 200) throw new Error(`${address} was answered with ${answer.status}`)
}

async function time(run: () => unknown): Promise<{ median: number; slowest: number }> {
  const times: number[] = []
  // The first time warms what is compiled when it is first wanted.
  for (let count = 0; count <= repetitions; count++) {
    const start = performance.now()
    await run()
    if (count > 0) times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return { median: rounded(times[repetitions / 2]), slowest: rounded(times.at(-1)) }
}

function rounded(value = Number.NaN): number {
  return Math.round(value * 10) / 10
}
