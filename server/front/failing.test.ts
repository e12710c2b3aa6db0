import { describe, expect, test } from 'vitest'
import { page, stageFront, story } from './testing/stage'

const stage = stageFront()

describe('a page that cannot be made', () => {
  test('is answered in the language of the address, not kept, and logged', async () => {
    stage.next = (_, response) =>
      response.writeHead(500, { 'Content-Type': 'text/html' }).end('Oops')
    const reply = await stage.front.ask('/en/about')
    expect(reply.status).toBe(500)
    expect(reply.headers['content-language']).toBe('en')
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(reply.body.toString()).toContain('<html lang="en" dir="ltr">')
    expect(stage.logged.join()).toContain('/en/about')
    stage.next = page('<p>关于</p>')
    expect((await stage.front.ask('/en/about')).status).toBe(200)
  })

  test('names the id under which the log tells of it, and nothing of who asked', async () => {
    stage.next = () => {
      throw new Error('no letters for wen@example.org')
    }
    const headers = { cookie: 'diptych.session_token=s3cr3t', authorization: 'Bearer s3cr3t' }
    for (const path of [`${story}?token=s3cr3t`, '/en/newsroom/invitation?token=s3cr3t']) {
      const reply = await stage.front.ask(path, { headers })
      const id = String(reply.headers['x-request-id'])
      expect(reply.status).toBe(500)
      expect(reply.body.toString()).toContain(id)
      const line = JSON.parse(stage.logged.at(-1) ?? '')
      expect(line).toMatchObject({ level: 'error', event: 'request failed', request: id })
    }
    expect(stage.logged.join()).not.toMatch(/s3cr3t|wen@/u)
  })

  test('breaks nothing where Next breaks off', async () => {
    stage.next = (_, response) => response.destroy()
    expect((await stage.front.ask(story)).status).toBe(500)
    stage.next = page('<p>新桥通车</p>')
    expect((await stage.front.ask(story)).status).toBe(200)
  })
})

describe('/health', () => {
  test('is well where the database can be read', async () => {
    expect((await stage.front.ask('/health')).status).toBe(200)
    stage.front.state.isBroken = true
    expect((await stage.front.ask('/health')).status).toBe(503)
  })

  test.each([
    ['unreadable', 'the database cannot be read'],
    ['unwritable', 'cannot be written'],
    ['newer-schema', 'a newer version'],
  ] as const)('says what is wrong where the database is %s', async (health, says) => {
    stage.front.state.health = health
    const answer = await stage.front.ask('/health')
    expect([answer.status, answer.headers['cache-control']]).toEqual([503, 'no-store'])
    expect(String(answer.body)).toContain(says)
  })

  test('a page without a database is an error page', async () => {
    stage.front.state.isBroken = true
    expect((await stage.front.ask(story)).status).toBe(500)
  })
})
