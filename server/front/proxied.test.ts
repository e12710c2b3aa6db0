import { describe, expect, test, vi } from 'vitest'
import { stageFront } from './testing/stage'

const browser =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'
const share = 300

function tools(stage: ReturnType<typeof stageFront>) {
  return {
    /** What Next, and so the limit on signing in, hears of who asks. */
    async addressFor(said: string) {
      stage.asked.length = 0
      await stage.front.ask('/api/auth/sign-in/email', {
        method: 'POST',
        headers: { 'x-forwarded-for': said },
      })
      return stage.asked[0]?.headers['x-diptych-address']
    },
    /** How many of so many readings are counted, each sent for the address that `said` gives. */
    async counted(readings: number, said: (at: number) => string) {
      // All within one minute.
      vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-28T01:00:00Z'))
      for (let at = 0; at < readings; at++) {
        await stage.front.ask('/api/read', {
          method: 'POST',
          body: JSON.stringify({ number: 12, locale: 'zh' }),
          headers: { 'user-agent': browser, 'x-forwarded-for': said(at) },
        })
      }
      let sum = 0
      stage.front.reads.empty((held) => {
        sum = held.reduce((total, { count }) => total + count, 0)
      })
      return sum
    },
  }
}

describe('behind a proxy that is trusted', () => {
  const { addressFor, counted } = tools(stageFront({ trusted: 'loopback' }))

  test('each client is one of its own', async () => {
    expect(await addressFor('198.51.100.1')).toBe('198.51.100.1')
    expect(await addressFor('203.0.113.9, 198.51.100.2')).toBe('198.51.100.2')
  })

  test('each has a share of the readings', async () => {
    expect(await counted(share + 10, () => '198.51.100.1')).toBe(share)
    expect(await counted(20, (at) => `198.51.100.${at + 2}`)).toBe(20)
  })
})

describe('where no proxy is trusted', () => {
  const { addressFor, counted } = tools(stageFront())

  test('nobody is another by saying so', async () => {
    expect(await addressFor('198.51.100.1')).toBe('127.0.0.1')
  })

  test('nobody has more than one share', async () => {
    expect(await counted(share + 10, (at) => `198.51.100.${at % 250}`)).toBe(share)
  })
})
