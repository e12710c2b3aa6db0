import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { Colleague } from '@/bench/crash/colleague'
import { edition, marksOf } from '@/bench/crash/editions'
import { createPerson, factoryPassword } from '@/db/factories/people'
import { createSection } from '@/db/factories/vocabulary'
import { Newsroom } from '@/e2e/support/newsroom'
import { freePort, type OwnServer, startServer } from '@/e2e/support/own-server'
import { converse, request } from '@/e2e/support/raw-http'
import { expect, test } from '@/e2e/support/site'

const processes = 2

/** A process has much to load before it serves. */
const patient = { timeout: 90_000 }

test('several processes serve as one, and do without any of them', async () => {
  test.slow()
  const dataDir = mkdtempSync(join(tmpdir(), 'diptych-workers-'))
  const metricsPort = await freePort()
  const settings = { WORKERS: String(processes), METRICS_PORT: String(metricsPort) }
  const server = await startServer(dataDir, { ...settings, HOST: '127.0.0.1' })
  const newsroom = new Newsroom(dataDir)
  const colleague = new Colleague(server.address)
  const { email } = await createPerson(newsroom.db, { role: 'administrator' })
  const sectionId = createSection(newsroom.db).id
  const story = newsroom.draft('desk', edition(1, sectionId))
  const page = `/en/news/${story.number}/edition`
  let version = 1

  const publish = async (mark: number) => {
    const content = edition(mark, sectionId)
    const asked = { storyId: story.storyId, baseVersion: version, content }
    const saved = await colleague.ask('stories/actions.save', asked, story.number)
    expect(saved.status).toBe('saved')
    version = Number(saved.version)
    expect(await goOut(colleague, { ...story, version }, null)).toBe('done')
  }

  try {
    await expect.poll(() => idsIn(server, 'serving').length, patient).toBe(processes)

    await test.step('whichever answers knows who is signed in', async () => {
      await colleague.signIn(email, factoryPassword)
      const answers = await askEach(server, '/en/newsroom', `Cookie: ${colleague.cookie}`)
      expect(statusesOf(answers)).toEqual([200])
    })

    await test.step('whichever answers shows what has just been published', async () => {
      for (const mark of [2, 3]) {
        await publish(mark)
        expect(await marksAt(server, page)).toEqual([mark])
      }
    })

    await test.step('heavy work is done, whichever is asked for it', async () => {
      const picture = sharp({
        create: { width: 400, height: 300, channels: 3, background: 'teal' },
      })
      const bytes = new Uint8Array(await picture.jpeg().toBuffer())
      expect(await colleague.upload(bytes)).toMatch(/^[0-9a-f]{16}$/u)
    })

    await test.step('measures are of all of them', async () => {
      const told = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()
      expect(told).toMatch(/^diptych_workers 2$/mu)
      expect(told).toMatch(/^diptych_publications_total\{kind="publish"\} 2$/mu)
      const kept = /^diptych_page_hits_total\{status="200"\} (\d+)$/mu.exec(told)?.[1]
      expect(Number(kept)).toBeGreaterThan(0)
      expect((await askEach(server, '/metrics')).map(({ status }) => status)).not.toContain(200)
    })

    await test.step('one that has the duties and is killed is replaced, and another has them', async () => {
      const [killed = 0] = idsIn(server, 'does the duties')
      process.kill(killed, 'SIGKILL')
      await expect.poll(() => idsIn(server, 'does the duties').length).toBe(2)
      const [, next] = idsIn(server, 'does the duties')
      expect(next).not.toBe(killed)
      expect(statusesOf(await askEach(server, page))).toEqual([200])
      await expect.poll(() => idsIn(server, 'serving').length, patient).toBe(processes + 1)
      expect(new Set(idsIn(server, 'serving')).size).toBe(processes + 1)
      await publish(4)
      expect(await marksAt(server, page)).toEqual([4])
    })

    await test.step('what falls due goes out, and once', async () => {
      const due = newsroom.draft('desk', edition(7, sectionId))
      const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 16)
      expect(await goOut(colleague, { ...due, version: 1 }, tomorrow)).toBe('done')
      newsroom.letScheduleFallDue(due.number)
      await expect.poll(() => newsroom.countPublications(due.number)).toBe(1)
      expect(await marksAt(server, `/en/news/${due.number}/edition`)).toEqual([7])
      expect(newsroom.countPublications(due.number)).toBe(1)
    })
  } finally {
    newsroom.db.$client.close()
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  expect(idsIn(server, 'serving').filter(isAlive), 'none outlives the first').toEqual([])
})

type Fit = { storyId: number; number: number; version: number }

/** Has both languages go out, now or at a time; what the door answers. */
async function goOut(colleague: Colleague, { storyId, number, version }: Fit, at: string | null) {
  const asked = { storyId, version, kind: 'publish', locales: ['zh', 'en'], note: {}, at }
  return (await colleague.ask('publishing/actions.publish', asked, number)).status
}

/** The processes that have said so, by their ids. */
function idsIn({ lines }: OwnServer, event: 'serving' | 'does the duties'): number[] {
  return lines.flatMap((line) => {
    const { event: said, process: id } = line.startsWith('{') ? JSON.parse(line) : {}
    return said === event ? [Number(id)] : []
  })
}

/** Each time over a connection of its own: these are dealt out to the processes in turn. */
async function askEach(server: OwnServer, path: string, ...headers: string[]) {
  const answers = []
  for (let time = 0; time < 2 * processes; time += 1) {
    const lines = [`GET ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers]
    answers.push(...(await converse(Number(new URL(server.address).port), request(...lines))))
  }
  return answers
}

const statusesOf = (answers: { status: number }[]) => [
  ...new Set(answers.map(({ status }) => status)),
]

/** What the story page shows, whichever process answers. */
async function marksAt(server: OwnServer, path: string): Promise<number[]> {
  const answers = await askEach(server, path)
  expect(statusesOf(answers)).toEqual([200])
  const shown = answers.map(({ body }) => /<h1[\s\S]*<\/h1>/u.exec(body)?.[0] ?? '')
  return [...new Set(shown.flatMap((headline) => [...marksOf(headline)]))]
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}
