import { framingTricks } from '@/e2e/support/framing-tricks'
import { converse, request } from '@/e2e/support/raw-http'
import { expect, test } from '@/e2e/support/site'

const host = (baseURL: string | undefined) => new URL(baseURL ?? '').host
const port = (baseURL: string | undefined) => Number(new URL(baseURL ?? '').port)

/** Pages that say themselves which they are. */
const pages = ['/zh/about', '/en/about', '/zh/archive', '/en/archive', '/zh', '/en']
const canonicalOf = (html: string) =>
  /<link rel="canonical" href="https?:\/\/[^/"]+([^"]*)"/u.exec(html)?.[1]

async function readPage(baseURL: string | undefined, path: string): Promise<string> {
  const asked = request(`GET ${path} HTTP/1.1`, `Host: ${host(baseURL)}`, 'Connection: close')
  const [answer] = await converse(port(baseURL), asked)
  return answer?.body ?? ''
}

for (const [kind, outer] of [
  ['a page', '/zh/about'],
  ['a door', '/api/auth/sign-out'],
  ['an upload', '/api/media'],
  ['the newsroom', '/zh/newsroom/sign-in'],
] as const) {
  test(`no framing of a request to ${kind} reaches another’s, or what is kept`, async ({
    baseURL,
  }) => {
    test.slow()
    const inner = request('GET /en/archive HTTP/1.1', `Host: ${host(baseURL)}`)
    const last = request('GET /en/about HTTP/1.1', `Host: ${host(baseURL)}`, 'Connection: close')
    for (const { name, bytes } of framingTricks(outer, inner, host(baseURL))) {
      const mine = converse(port(baseURL), bytes + last)
      const others = pages.map((path) => readPage(baseURL, path))
      const answers = await mine
      expect(answers.length, name).toBeGreaterThan(0)
      expect(answers.length, name).toBeLessThanOrEqual(2)
      for (const { status, head, body } of answers) {
        expect(status, name).toBeLessThan(500)
        expect(head, name).not.toMatch(/^set-cookie: \S*session/imu)
        expect(canonicalOf(body), name).not.toBe('/en/archive')
      }
      expect((await Promise.all(others)).map(canonicalOf), `beside ${name}`).toEqual(pages)
    }
  })
}

test('answers on one connection come in the order of their requests, each to its own', async ({
  baseURL,
}) => {
  const heads = pages.map((path, at) =>
    request(
      `GET ${path} HTTP/1.1`,
      `Host: ${host(baseURL)}`,
      at === pages.length - 1 ? 'Connection: close' : 'Connection: keep-alive',
    ),
  )
  const answers = await converse(port(baseURL), heads.join(''))
  expect(answers.map(({ body }) => canonicalOf(body))).toEqual(pages)
})

test('a sign-in’s answer goes to who sent it, whatever others send meanwhile', async ({
  baseURL,
  playwright,
}) => {
  const victim = await playwright.request.newContext({ baseURL: baseURL ?? '' })
  const inner = 'GET /zh/x HTTP/1.1\r\nX-Swallow: '
  const tricks = framingTricks('/zh/newsroom/sign-in', inner, host(baseURL))
  const last = request('GET /zh/unknown HTTP/1.1', `Host: ${host(baseURL)}`, 'Connection: close')
  for (const { name, bytes } of tricks.filter(({ name }) => /pieces|Connection/u.test(name))) {
    const mine = converse(port(baseURL), bytes + last)
    const signIn = victim.post('/api/auth/sign-in/email', {
      headers: { origin: baseURL ?? '' },
      data: { email: 'nobody@example.org', password: 'not the right one' },
    })
    expect([401, 429], name).toContain((await signIn).status())
    for (const { body } of await mine) expect(body, name).not.toContain('INVALID_EMAIL_OR_PASSWORD')
  }
})
