import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Colleague } from '@/bench/crash/colleague'
import { freePort, startServer } from '@/e2e/support/own-server'
import { frontPath, parallelPath, sectionPath, storyPath } from '@/lib/paths'
import { Editors } from './editors'
import { type Page, Readers } from './readers'
import { growthOf, type Sample, takeSample } from './samples'
import { type MarkedStory, prepareNewsroom } from './stage'

const connections = 20
const writers = 3
const samples = 60

/** Of the whole time, in which the memory is filled: five of thirty minutes. */
const beginning = 1 / 6

const locales = ['zh', 'en'] as const

export type SoakReport = Awaited<ReturnType<typeof soak>>

/**
 * Has readers read at half of what they got when they asked without a pause, beside editors at work, and
 * tells what failed, what was old, and what grew.
 */
export async function soak({ minutes, told }: { minutes: number; told: (line: string) => void }) {
  const folder = mkdtempSync(join(tmpdir(), 'diptych-soak-'))
  const dataDir = join(folder, 'data')
  const { email, password, sectionId, stories } = await prepareNewsroom(dataDir)
  const metricsPort = String(await freePort())
  const { WORKERS = '0' } = process.env
  const server = await startServer(dataDir, {
    ...{ HOST: '127.0.0.1', WORKERS, METRICS_PORT: metricsPort, LOG_LEVEL: 'warn' },
  })
  try {
    const colleague = new Colleague(server.address)
    await colleague.signIn(email, password)
    const readers = new Readers(Number(new URL(server.address).port), pagesFor(stories))
    await readers.read(5, { connections })
    const peak = await readers.read(10, { connections })
    told(`readers got ${Math.round(peak)} answers a second without a pause`)
    readers.waits.reset()
    const answersBefore = readers.answers

    const seconds = minutes * 60
    const stopping = new AbortController()
    const { signal } = stopping
    const editors = new Editors({ colleague, sectionId, readers, pagesOf: storyPages, signal })
    const working = editors.work(stories, writers)
    const sampling = sampleFor(seconds, `http://127.0.0.1:${metricsPort}/metrics`, told)
    const pace = await readers.read(seconds, { connections, perSecond: peak / 2 })
    stopping.abort()
    await working
    const all = await sampling
    const later = all.filter(({ at }) => at >= beginning * seconds)
    const errorLines = server.lines.filter((line) => line.includes('"level":"error"'))
    return {
      minutes,
      workers: WORKERS === '0' ? 'one a core' : WORKERS,
      answersPerSecond: { peak: Math.round(peak), soaked: Math.round(pace) },
      answers: readers.answers - answersBefore,
      medianMs: readers.waits.percentile(50) / 1_000,
      slowestMs: readers.waits.percentile(99) / 1_000,
      ...editors.done,
      errors: readers.failures + editors.failures + errorLines.length,
      reconnected: readers.reconnected,
      stale: readers.stale,
      megabytes: growthOf(later, 'megabytes'),
      heap: growthOf(later, 'heap'),
      files: growthOf(later, 'files'),
      told: [...readers.told, ...editors.told, ...errorLines].slice(0, 20),
      samples: all,
    }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function sampleFor(
  seconds: number,
  address: string,
  told: (line: string) => void,
): Promise<Sample[]> {
  const taken: Sample[] = []
  const start = performance.now()
  for (let index = 1; index <= samples; index += 1) {
    const due = (index * seconds) / samples
    await pause(Math.max(0, due * 1_000 - (performance.now() - start)))
    const sample = await takeSample(address, (performance.now() - start) / 1_000)
    taken.push(sample)
    if (index % 6 === 0)
      told(
        `${sample.at} s: ${sample.megabytes} MB, ${sample.heap} MB of heap, ${sample.files} files`,
      )
  }
  return taken
}

function pagesFor(stories: MarkedStory[]): Page[] {
  const lists = locales.flatMap((locale) => [frontPath(locale), sectionPath(locale, 'news')])
  return [...stories.flatMap(storyPages), ...lists.map((path) => ({ path }))]
}

function storyPages(story: MarkedStory): Page[] {
  return locales.flatMap((locale) => {
    const address = { locale, number: story.number, slug: 'edition' }
    return [storyPath(address), parallelPath(address)].map((path) => ({ path, story }))
  })
}
