import { DrizzleQueryError } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { withoutPersons } from './log-privacy'

test.each([
  ['/zh/search?q=王小明', '/zh/search?…'],
  [
    'Next answered /en/newsroom/invitation?token="a b with 500',
    'Next answered /en/newsroom/invitation?… b with 500',
  ],
  ['/zh/search?&q=王小明', '/zh/search?…'],
  ['/zh/search?[q]=王小明', '/zh/search?…'],
  ['/en/preview/link/MTIuYWJj/parallel', '/en/preview/link/…/parallel'],
  ['550 no such user <wen.li+news@mail.example.org>', '550 no such user <…>'],
  ['GET /en/newsroom/people/wen.li%40mail.example.org', 'GET /en/newsroom/people/…'],
  [
    'https://wen:s3cr3t@hooks.example.org/a cannot be asked',
    'https://…@hooks.example.org/a cannot be asked',
  ],
  ['收件人：李文@例子.中国', '收件人：…'],
])('%s is written as %s', (text, written) => {
  expect(withoutPersons({ text })).toEqual({ text: written })
})

test.each([
  'at file:///srv/diptych/node_modules/@pinojs/redact/index.js:10:3',
  'pino@10.4.0 is there',
  'select "id" from "people" where "id" in (?, ?) limit ?',
  '是吗？还没有。',
])('%s stays as it is', (text) => {
  expect(withoutPersons({ text })).toEqual({ text })
})

test('an error says none of it, nor does what caused it', () => {
  const cause = new DrizzleQueryError(
    'select * from "sessions" where "token" = ?',
    ['s3cr3t-token', 'a\nb'],
    new Error('no such table: sessions'),
  )
  const error = new Error('cannot answer /zh?key=s3cr3t-key to wen@example.org', { cause })
  const told = withoutPersons({ error, list: [error] })
  const text = JSON.stringify(told)
  expect(text).not.toMatch(/s3cr3t|wen@|a\\nb/u)
  expect(text).toContain('select * from')
  expect(told.error).toMatchObject({
    message: 'cannot answer /zh?… to …',
    stack: expect.stringContaining('log-privacy.test.ts'),
    cause: { cause: { message: 'no such table: sessions' } },
  })
})

test('what is named as a secret is none of the log’s', () => {
  expect(withoutPersons({ headers: { Cookie: 'a=1', accept: '*/*' }, token: 'b' })).toEqual({
    headers: { Cookie: '…', accept: '*/*' },
    token: '…',
  })
})

test('what leads back to itself is told as far as it is of use', () => {
  const ring: { next?: unknown } = {}
  ring.next = ring
  expect(JSON.stringify(withoutPersons({ ring }))).toContain('…')
})
