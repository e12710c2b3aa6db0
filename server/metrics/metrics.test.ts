import { Registry } from 'prom-client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { buildContent } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { siteState } from '@/db/schema/publishing'
import { publishStory } from '@/features/publishing/commands'
import { noteFailure, noteTold, takeUp } from '@/features/purges/progress'
import { createStory } from '@/features/stories/commands'
import { readEnv } from '@/lib/env'
import { frontBefore } from '@/server/front/testing/front-before'
import { page, story } from '@/server/front/testing/stage'
import { measureNewsroom } from './gauges'
import { createMetrics } from './metrics'
import { samplesIn } from './testing/samples-in'

const db = testDatabase()
const cache = 'varnish http://127.0.0.1:6083'
const settings = readEnv({ VARNISH_URLS: 'http://127.0.0.1:6083' })

let front: Awaited<ReturnType<typeof frontBefore>>
let register: Registry

beforeEach(async () => {
  register = new Registry()
  measureNewsroom(register, db, settings)
  front = await frontBefore(page('<p>新桥通车</p>'), { metrics: createMetrics(register) })
})

afterEach(async () => {
  await front.close()
  vi.restoreAllMocks()
})

const measures = async () => samplesIn(await register.metrics())

test('what is answered is counted by kind and status, and timed where it had to be made', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  for (const path of [story, story, story, '/zh/newsroom', '/health']) await front.ask(path)
  const { headers } = await front.ask('/en')
  await front.ask('/en', { headers: { 'if-none-match': String(headers.etag) } })
  await front.ask(story, { method: 'PUT' })
  await front.ask('/zh', { headers: { host: 'no host' } })
  front.state.isBroken = true
  await front.ask('/zh/about')

  const told = await measures()
  expect(
    Object.fromEntries([...told].filter(([name]) => name.startsWith('diptych_requests'))),
  ).toEqual({
    'diptych_requests_total{kind="page",status="200"}': 2,
    'diptych_requests_total{kind="page",status="500"}': 1,
    'diptych_requests_total{kind="through",status="200"}': 1,
    'diptych_requests_total{kind="health",status="200"}': 1,
    'diptych_requests_total{kind="refused",status="405"}': 1,
    'diptych_requests_total{kind="refused",status="400"}': 1,
  })
  expect(told.get('diptych_page_hits_total{status="200"}')).toBe(2)
  expect(told.get('diptych_page_hits_total{status="304"}')).toBe(1)
  expect(told.get('diptych_answer_seconds_count{kind="page"}')).toBe(3)
  expect(told.get('diptych_answer_seconds_bucket{le="+Inf",kind="through"}')).toBe(1)
  expect(told.get('diptych_kept_answers{store="pages"}')).toBe(2)
  expect(told.get('diptych_kept_bytes{store="pages"}')).toBeGreaterThan(8_000)
  expect(told.get('diptych_kept_answers{store="files"}')).toBe(0)
})

test('publications are counted as they come, and what waits is told as it is', async () => {
  const publishAt = (at: string) => {
    const { storyId } = createStory(db, { content: buildContent(), author: 'lin', at })
    publishStory(db, { storyId, kind: 'publish', actor: 'costa', at })
  }
  const published = 'diptych_publications_total{kind="publish"}'
  publishAt('2026-11-28T08:00:00.000Z')
  expect((await measures()).get(published)).toBe(1)
  publishAt('2026-11-28T09:00:00.000Z')
  publishAt('2026-11-28T10:00:00.000Z')
  const told = await measures()
  expect(told.get(published)).toBe(3)
  expect(told.get('diptych_workshop_waiting{bench="texts"}')).toBe(0)
  expect(told.get('diptych_pings{state="waiting"}')).toBe(0)
  for (const name of ['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes']) {
    expect([name, told.get(name)]).toEqual([name, expect.any(Number)])
  }
})

test('of a cache in front that cannot be told is told how far behind it is, and for how long', async () => {
  const of = (told: Map<string, number>) =>
    ['behind', 'failures', 'failing_seconds'].map((name) =>
      told.get(`diptych_cache_${name}{cache="${cache}"}`),
    )
  expect(of(await measures())).toEqual([undefined, 0, 0])
  const whose = { name: cache, madeBy: 'build 1' }
  const failure = { failure: 'answered 503', retryAfter: null }
  const now = Date.now()
  takeUp(db, { ...whose, now: now - 60_000 })
  noteFailure(db, { ...whose, now: now - 60_000 }, failure)
  noteFailure(db, { ...whose, now: now - 30_000 }, failure)
  const [behind, failures, seconds] = of(await measures())
  expect([behind, failures]).toEqual([undefined, 2])
  expect(seconds).toBeGreaterThanOrEqual(60)
  const reached = db.select().from(siteState).get()?.generation ?? 0
  noteTold(db, { ...whose, now }, { since: null, reached, isAgain: false })
  expect(of(await measures())).toEqual([0, 0, 0])
})
