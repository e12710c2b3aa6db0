// How long a memory of so many pairs takes to answer what an open panel asks: npm run bench:memory [PAIRS]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { learntNames } from '@/features/checks/names/learnt-names'
import { addPairs } from '@/features/memory/commands'
import { listMatches } from '@/features/memory/matches'

const pairCount = Number(process.argv[2] ?? 100_000)
const questions = 200

const folder = mkdtempSync(join(tmpdir(), 'diptych-bench-'))
const db = openDatabase(folder)
migrateDatabase(db)
const random = seeded(9)

const texts = Array.from({ length: pairCount }, () => [chinese(), english()] as const)
/** Every third text says a name, few of them most often. */
const named = texts.map(([zh, en], at): [string, string] => {
  if (at % 3 > 0) return [zh, en]
  const name = common(1_000) + 1
  return [`${nameIn(0x5000, name)}${zh}`, `${en} at N${letters(name)} Lake.`]
})
const pairs = named.map((each) => ({ pair: ['zh', 'en'] as const, texts: each }))
for (let from = 0; from < pairs.length; from += 5_000) {
  db.transaction((tx) =>
    addPairs(tx, pairs.slice(from, from + 5_000), {
      storyId: null,
      at: '2026-11-01T00:00:00.000Z',
    }),
  )
}

const kinds: Record<string, (text: string) => string> = {
  'the very text': (text) => text,
  'a tenth changed': (text) => changed(text, 0.1),
  'a third changed': (text) => changed(text, 0.3),
}
const rows: Record<string, object> = {}
for (const [from, to, side] of [
  ['zh', 'en', 0],
  ['en', 'zh', 1],
] as const) {
  for (const [name, ask] of Object.entries(kinds)) {
    const times: number[] = []
    let found = 0
    for (let at = 0; at < questions; at += 1) {
      const text = ask(texts[Math.floor(random() * texts.length)]?.[side] ?? '')
      const begun = performance.now()
      found += listMatches(db, { text, from, to }).length > 0 ? 1 : 0
      times.push(performance.now() - begun)
    }
    times.sort((a, b) => a - b)
    rows[`${from} to ${to}, ${name}`] = {
      'median ms': times[questions / 2]?.toFixed(1),
      '95th of 100, ms': times[Math.floor(questions * 0.95)]?.toFixed(1),
      'slowest ms': times.at(-1)?.toFixed(1),
      'found, %': Math.round((100 * found) / questions),
    }
  }
}
const names: number[] = []
let learnt = 0
for (let at = 0; at < 20; at += 1) {
  const story = Array.from(
    { length: 40 },
    () => named[Math.floor(random() * named.length)]?.[1] ?? '',
  )
  const begun = performance.now()
  learnt += learntNames(db, story).length
  names.push(performance.now() - begun)
}
names.sort((a, b) => a - b)

console.log(`${pairCount} pairs`)
console.table(rows)
console.log(
  `the names of a story of 40 passages: ${names[10]?.toFixed(0)} ms, slowest ${names.at(-1)?.toFixed(0)} ms; ${learnt / 20} learnt a story`,
)
db.$client.close()
rmSync(folder, { recursive: true })

/** A sentence of ten to a hundred characters, of which few make up most, as in any text. */
function chinese(): string {
  const length = 10 + Math.floor(random() * 90)
  return `${Array.from({ length }, () => String.fromCodePoint(0x4e00 + common(3_000))).join('')}。`
}

function english(): string {
  const length = 6 + Math.floor(random() * 40)
  return `${Array.from({ length }, () => `w${common(20_000).toString(26).replaceAll(/\d/gu, 'x')}`).join(' ')}.`
}

function letters(name: number): string {
  return name.toString(26).replaceAll(/\d/gu, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))
}

function nameIn(from: number, name: number): string {
  const digits = [...name.toString(30).padStart(3, '0')]
  return digits.map((digit) => String.fromCodePoint(from + Number.parseInt(digit, 30))).join('')
}

/** A number below `most`, the small ones far more often (Zipf). */
function common(most: number): number {
  return Math.floor(most ** random()) - 1
}

function changed(text: string, share: number): string {
  const isSpaced = text.includes(' ')
  const units = text.split(isSpaced ? ' ' : '')
  const other = units.map((unit) => (random() < share ? (isSpaced ? 'other' : '异') : unit))
  return other.join(isSpaced ? ' ' : '')
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
