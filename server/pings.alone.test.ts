import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, vi } from 'vitest'
import { buildContent } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { pings } from '@/db/schema/pings'
import { publications } from '@/db/schema/publishing'
import { publishStory } from '@/features/publishing/commands'
import { createStory } from '@/features/stories/commands'
import { env } from '@/lib/env'
import { startPings } from './pings'

test('a publication is told of by the process, which neither waits for it nor fails with it', async () => {
  const asked = Promise.withResolvers<string>()
  const hub = createServer((request) => asked.resolve(request.url ?? ''))
  hub.listen(0, '127.0.0.1')
  await once(hub, 'listening')
  vi.stubEnv('PRIVATE_ADDRESSES', 'loopback')
  vi.stubEnv('WEBSUB_HUB', `http://127.0.0.1:${(hub.address() as AddressInfo).port}/hub`)
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const db = testDatabase()
  const running = startPings(db, env())

  const at = new Date().toISOString()
  const { storyId } = createStory(db, { content: buildContent(), author: 'lin', at })
  publishStory(db, { storyId, kind: 'publish', actor: 'costa', at })
  expect(db.select().from(publications).all()).toHaveLength(1)
  expect(await asked.promise).toBe('/hub')

  await running.stop()
  expect(db.select({ service: pings.service, attempts: pings.attempts }).from(pings).all()).toEqual(
    [{ service: 'websub', attempts: 0 }],
  )
  hub.closeAllConnections()
  hub.close()
})

test('a publication that is refused is told to nobody', () => {
  const db = testDatabase()
  const at = new Date().toISOString()
  const { storyId } = createStory(db, {
    content: buildContent({ passages: [] }),
    author: 'lin',
    at,
  })
  expect(() => publishStory(db, { storyId, kind: 'publish', actor: 'costa', at })).toThrow()
  expect(db.select().from(pings).all()).toEqual([])
})
