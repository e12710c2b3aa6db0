import { converse, request } from '@/e2e/support/raw-http'
import { expect, test } from '@/e2e/support/site'

const newsroom = '/zh/newsroom/sign-in'

const odd: [name: string, lines: string[], status: number][] = [
  ['a page with a body', ['GET /zh/about HTTP/1.1', 'Content-Length: 0001'], 400],
  ['everything', ['GET * HTTP/1.1'], 400],
  ['the options of everything', ['OPTIONS * HTTP/1.1'], 400],
  ['another site', ['GET http://evil.example/zh HTTP/1.1'], 400],
  ['a page traced', ['TRACE /zh/about HTTP/1.1'], 405],
  ['the newsroom traced', [`TRACE ${newsroom} HTTP/1.1`], 405],
  ['a tunnel', ['CONNECT example.org:443 HTTP/1.1'], 405],
  ['a page put', ['PUT /zh/about HTTP/1.1'], 405],
  ['a page posted', ['POST /zh/about HTTP/1.1', 'Content-Length: 0'], 405],
  ['a feed’s options', ['OPTIONS /zh/feed.xml HTTP/1.1'], 405],
  ['a picture deleted', ['DELETE /media/x/640.avif HTTP/1.1'], 405],
  ['an upload read', ['GET /api/media HTTP/1.1'], 405],
  ['a reading read', ['GET /api/read HTTP/1.1'], 405],
  ['the interface written', ['PUT /api/v1/stories HTTP/1.1'], 405],
  ['a door read', ['GET /api/auth/sign-in/email HTTP/1.1'], 405],
  [
    'a door written that is read',
    ['POST /api/auth/passkey/generate-authenticate-options HTTP/1.1', 'Content-Length: 0'],
    405,
  ],
  [
    'a form to the newsroom',
    [
      `POST ${newsroom} HTTP/1.1`,
      'Content-Type: multipart/form-data; boundary=x',
      'Content-Length: 0',
    ],
    405,
  ],
  [
    'an action without an origin',
    [`POST ${newsroom} HTTP/1.1`, 'Next-Action: 7f00', 'Content-Length: 0'],
    403,
  ],
  [
    'an action of no origin',
    [`POST ${newsroom} HTTP/1.1`, 'Next-Action: 7f00', 'Origin: null', 'Content-Length: 0'],
    403,
  ],
  [
    'an action of another site',
    [
      `POST ${newsroom} HTTP/1.1`,
      'Next-Action: 7f00',
      'Origin: http://evil.example',
      'Content-Length: 0',
    ],
    403,
  ],
  [
    'an action of what is no origin',
    [`POST ${newsroom} HTTP/1.1`, 'Next-Action: 7f00', 'Origin: http://[', 'Content-Length: 0'],
    400,
  ],
  ['a page of what is no origin', ['GET /zh/about HTTP/1.1', 'Origin: ://'], 400],
  [
    'a sign-in of what is no origin',
    ['POST /api/auth/sign-in/email HTTP/1.1', 'Origin: ://', 'Content-Length: 0'],
    400,
  ],
  [
    'an upload of another site',
    ['POST /api/media HTTP/1.1', 'Origin: http://evil.example', 'Content-Length: 0'],
    403,
  ],
]

for (const [name, lines, status] of odd) {
  test(`${name} is answered with ${status}`, async ({ baseURL }) => {
    const { host, port } = new URL(baseURL ?? '')
    const [first = '', ...rest] = lines
    const sent = request(first, `Host: ${host}`, ...rest, 'Connection: close')
    const body = first.startsWith('GET') && rest.length > 0 ? 'x' : ''
    const [answer] = await converse(Number(port), sent + body)
    expect(answer?.status).toBe(status)
    if (status === 405) expect(answer?.head).toMatch(/^Allow: \S/imu)
  })
}

test('a way back after signing in that breaks a line is no fault of the server', async ({
  request: asking,
}) => {
  for (const next of [
    '/zh/newsroom/%0d%0aSet-Cookie:a=1',
    '/zh/newsroom?a=%0A',
    '/zh/newsroom/%00',
  ]) {
    const answer = await asking.get(`${newsroom}?next=${next}`, { maxRedirects: 0 })
    expect(answer.status(), next).toBeLessThan(500)
  }
})

test('an address under no language is not there, and never a fault', async ({
  request: reader,
}) => {
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, at) =>
      reader.get(`/no-language-${at}/page`, {
        headers: { 'accept-language': at % 2 ? 'en' : 'zh' },
      }),
    ),
  )
  expect(new Set(answers.map((answer) => answer.status()))).toEqual(new Set([404]))
  for (const [at, answer] of answers.entries()) {
    expect(await answer.text()).toContain(at % 2 ? '<html lang="en"' : '<html lang="zh-Hans"')
  }
})

test('all that is not there under a language is one page, which tells nothing of the address', async ({
  site,
}) => {
  const port = Number(new URL(site.address).port)
  const replies = await Promise.all(
    ['/zh/wp-login.php', '/zh/.env?x=1', '/zh/none/at/all'].map((path) =>
      converse(
        port,
        request(`GET ${path} HTTP/1.1`, 'Host: a', 'If-None-Match: *', 'Connection: close'),
      ),
    ),
  )
  const pages = replies.map(([reply]) => reply)
  expect(pages.map((page) => page?.status)).toEqual([404, 404, 404])
  expect(new Set(pages.map((page) => page?.body)).size).toBe(1)
  expect(pages[0]?.body).toContain('lang="zh-Hans"')
  expect(pages[0]?.body).not.toMatch(/wp-login|\.env|none\/at/u)
})
