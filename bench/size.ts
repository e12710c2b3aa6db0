// What pages and the desk read, by the size of the newsroom, in turn: npm run bench:size -- [SIZES [ROUNDS]]
// as `npm run bench:size -- 26,1000,100000`. Newsrooms that are missing are made (`npm run bench:seed`).
import { type ChildProcess, fork } from 'node:child_process'
import { newsroomsOf } from '@/bench/seeding/newsrooms-of'
import { median } from './median'
import { writeReport } from './report'
import type { Asked, Told } from './size/newsroom'

const sizes = (process.argv[2] ?? '26,1000,100000').split(',').map(Number)
const rounds = Number(process.argv[3] ?? 5)

/** A question that takes longer than this, in milliseconds, is asked once a round. */
const long = 100
const repetitions = 5

/** What takes less than this, in milliseconds of the processor, is quick enough, however it grows; deeds may take longer. */
const enough = 15
const enoughForDeeds = 60
const mostGrowth = 1.5
const isDeed = (question: string) => question.endsWith('ing a story')

const places = newsroomsOf(sizes)
const newsrooms = await Promise.all(places.map(open))
const questions = newsrooms[0]?.questions ?? []
const taken = new Map(questions.map((question) => [question, sizes.map((): number[] => [])]))
for (let round = 0; round < rounds; round++) {
  for (const question of questions) {
    for (const [index, { ask }] of newsrooms.entries()) {
      const first = await ask(question, 1)
      const more =
        (first[0] ?? 0) < long && !isDeed(question) ? await ask(question, repetitions) : first
      taken.get(question)?.[index]?.push(median(more))
    }
  }
  process.stderr.write(`\rround ${round + 1} of ${rounds}`)
}
for (const { end } of newsrooms) end()

const rows = questions.map((question) => {
  const medians = (taken.get(question) ?? []).map((times) => rounded(median(times)))
  const base = medians[sizes.indexOf(1_000)] ?? medians[0] ?? 0
  const most = Math.max(isDeed(question) ? enoughForDeeds : enough, mostGrowth * base)
  return { question, medians, isWithin: medians.every((time) => time <= most) }
})
console.log()
console.table(
  Object.fromEntries(
    rows.map(({ question, medians, isWithin }) => [
      question,
      {
        ...Object.fromEntries(sizes.map((size, index) => [`${size}`, medians[index]])),
        within: isWithin ? '' : 'NO',
      },
    ]),
  ),
)
writeReport('size', { sizes, rows })

async function open(place: string) {
  const child = fork('bench/size/newsroom.ts', {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATA_DIR: place, NODE_ENV: 'production' },
  })
  const told = await next(child)
  if (!('questions' in told)) throw new Error('A newsroom answers before it is asked')
  return {
    questions: told.questions,
    async ask(question: string, times: number): Promise<number[]> {
      child.send({ question, times } satisfies Asked)
      const answer = await next(child)
      return 'times' in answer ? answer.times : []
    },
    end: () => child.disconnect(),
  }
}

function next(child: ChildProcess): Promise<Told> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('A newsroom of the bench ended'))
    child.once('exit', ended)
    child.once('message', (told) => {
      child.off('exit', ended)
      resolve(told as Told)
    })
  })
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
