import { afterEach, expect, test, vi } from 'vitest'
import { buildContent } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { publishStory } from '@/features/publishing/commands'
import { createStory } from '@/features/stories/commands'
import { frontBefore } from '@/server/front/testing/front-before'
import { page, story } from '@/server/front/testing/stage'
import { createMetrics } from './metrics'

const token = 'a-token-for-prometheus'
const db = testDatabase()

type Front = Awaited<ReturnType<typeof frontBefore>>
let front: Front

async function startFront(token: string): Promise<void> {
  front = await frontBefore(page('<p>新桥通车</p>'), { metrics: createMetrics(db, token) })
}

afterEach(async () => {
  await front.close()
  vi.restoreAllMocks()
})

const askFor = (shown: string | undefined) =>
  front.ask('/metrics', { headers: shown === undefined ? {} : { authorization: shown } })

/** The measures by name and labels. */
async function measures(): Promise<Map<string, number>> {
  const { status, headers, body } = await askFor(`Bearer ${token}`)
  expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
  expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
  const lines = String(body).split('\n')
  const samples = lines.filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    samples.map((line) => {
      const at = line.lastIndexOf(' ')
      return [line.slice(0, at), Number(line.slice(at + 1))]
    }),
  )
}

test.each([
  ['no token is set', '', `Bearer ${token}`],
  ['no token is set and none is shown', '', 'Bearer '],
  ['none is shown', token, undefined],
  ['another is shown', token, 'Bearer another-token-than-that'],
  ['it is shown in another way', token, `Basic ${token}`],
  ['one is shown that begins as it does', token, `Bearer ${token.slice(0, -1)}`],
])('where %s, the address is as any that there is not', async (_, set, shown) => {
  await startFront(set)
  const [reply, other] = [await askFor(shown), await front.ask('/no-such-address')]
  expect(reply.status).toBe(other.status)
  expect(reply.body).toEqual(other.body)
})

test('what is answered is counted by kind and status, and timed where it had to be made', async () => {
  await startFront(token)
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
  await startFront(token)
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
