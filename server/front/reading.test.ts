import { describe, expect, test } from 'vitest'
import { stageFront } from './testing/stage'

const stage = stageFront()

describe('the beacon of a reading', () => {
  const browser =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'
  const sent = (body: string, headers: Record<string, string> = {}) =>
    stage.front.ask('/api/read', {
      method: 'POST',
      body,
      headers: { 'user-agent': browser, ...headers },
    })
  const body = JSON.stringify({ number: 12, locale: 'zh' })

  function counted() {
    let count = 0
    stage.front.reads.empty((readings) => {
      count = readings.reduce((sum, reading) => sum + reading.count, 0)
    })
    return count
  }

  test('of a reader is counted, and nothing is set or asked of Next', async () => {
    const reply = await sent(body, { 'sec-fetch-site': 'same-origin' })
    expect(reply.status).toBe(204)
    expect(reply.headers['set-cookie']).toBeUndefined()
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(counted()).toBe(1)
    expect(stage.asked).toEqual([])
  })

  test.each([
    ['a crawler', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' }],
    ['a program', { 'user-agent': 'curl/8.5.0' }],
    ['a browser without a head', { 'user-agent': browser.replace('Chrome', 'HeadlessChrome') }],
    ['a client that says nothing of itself', { 'user-agent': '' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
  ])('of %s is taken and not counted', async (_, headers) => {
    expect((await sent(body, headers)).status).toBe(204)
    expect(counted()).toBe(0)
  })

  test.each([
    ['no JSON', 'number=12'],
    ['another language', JSON.stringify({ number: 12, locale: 'fr' })],
    ['no number', JSON.stringify({ number: '12', locale: 'zh' })],
    ['more than was asked', JSON.stringify({ number: 12, locale: 'zh', who: 'me' })],
    ['far too much', JSON.stringify({ number: 12, locale: 'zh', pad: 'x'.repeat(5000) })],
  ])('with %s is refused', async (_, text) => {
    expect((await sent(text)).status).toBe(400)
    expect(counted()).toBe(0)
  })
})
