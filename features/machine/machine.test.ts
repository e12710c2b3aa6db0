import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readTrustedProxies } from '@/lib/trusted-proxies'
import { askMachine, type Limits } from './ask-machine'
import { deepl } from './deepl'
import type { Draft, Machine } from './machine'
import { openai } from './openai'

const loopback = readTrustedProxies('loopback') ?? []
const limits: Limits = { patience: 5_000, attempts: 3, longestWait: 0 }

const draft: Draft = {
  from: 'zh',
  to: 'en',
  texts: ['新桥通车。', '<g id="1">全长</g>两公里。'],
  terms: [{ source: '一带一路', target: 'Belt and Road' }],
  style: 'Write dates as 7 November.',
  context: '大桥通车',
}

type Asked = { url: string; authorization: string; body: Record<string, unknown> }

let server: Server
let asked: Asked[]
let answer: RequestListener

beforeEach(async () => {
  vi.stubEnv('LOG_LEVEL', 'error')
  asked = []
  server = createServer(async (request, response) => {
    const body = JSON.parse(await text(request))
    const { authorization = '' } = request.headers
    asked.push({ url: request.url ?? '', authorization, body })
    answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const services = {
  deepl: () =>
    deepl({
      MACHINE_URL: origin(),
      MACHINE_KEY: 'secret',
      MACHINE_GLOSSARY: 'g1',
      MACHINE_STYLE: '',
    }),
  openai: () =>
    openai({ MACHINE_URL: `${origin()}/v1/`, MACHINE_KEY: 'secret', MACHINE_MODEL: 'small' }),
}

const says = {
  deepl: (texts: string[]) => ({ translations: texts.map((each) => ({ text: each })) }),
  openai: (texts: string[]) => ({
    choices: [
      { message: { content: JSON.stringify({ translations: texts }) }, finish_reason: 'stop' },
    ],
  }),
}

const names = ['deepl', 'openai'] as const
const made = ['The new bridge opens.', 'It is two kilometres <g id="1">long</g>.']

const answering =
  (body: unknown, status = 200, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }

const ask = (machine: Machine, allowed = loopback, within = limits) =>
  askMachine(machine, draft, allowed, within)

const failing = (code: string) => expect.objectContaining({ code })

test('DeepL is asked with key, languages, terms, style, context and the account’s glossary', async () => {
  answer = answering(says.deepl(made))
  expect(await ask(services.deepl())).toEqual(made)
  expect(asked).toEqual([
    {
      url: '/v2/translate',
      authorization: 'DeepL-Auth-Key secret',
      body: {
        text: draft.texts,
        source_lang: 'ZH',
        target_lang: 'EN-GB',
        tag_handling: 'xml',
        custom_instructions: [
          'Translate “一带一路” as “Belt and Road”.',
          'Write dates as 7 November.',
        ],
        context: '大桥通车',
        glossary_id: 'g1',
      },
    },
  ])
})

test('DeepL gets as context what it takes no instructions for, or has no room for', async () => {
  answer = answering(says.deepl(made))
  const terms = Array.from({ length: 40 }, (_, index) => ({
    source: `${index}`.repeat(60),
    target: 'x'.repeat(60),
  }))
  await askMachine(services.deepl(), { ...draft, terms }, loopback, limits)
  const { custom_instructions: instructions, context } = asked[0]?.body ?? {}
  expect(instructions).toHaveLength(10)
  expect(Math.max(...(instructions as string[]).map(({ length }) => length))).toBeLessThanOrEqual(
    300,
  )
  expect(context).toContain('39'.repeat(60))
  await askMachine(services.deepl(), { ...draft, to: 'ar' }, loopback, limits)
  expect(asked[1]?.body).toMatchObject({ target_lang: 'AR' })
  expect(asked[1]?.body).not.toHaveProperty('custom_instructions')
  expect(asked[1]?.body.context).toContain('Belt and Road')
})

test('a model is asked for JSON, with terms, style and context, and the texts apart from the orders', async () => {
  answer = answering(says.openai(made))
  expect(await ask(services.openai())).toEqual(made)
  const [{ url, authorization, body } = { url: '', authorization: '', body: {} }] = asked
  expect({ url, authorization, model: body.model }).toEqual({
    ...{ url: '/v1/chat/completions', authorization: 'Bearer secret', model: 'small' },
  })
  const [system, user] = body.messages as { role: string; content: string }[]
  expect(system?.content).toContain('一带一路 = Belt and Road')
  expect(system?.content).toContain('Write dates as 7 November.')
  expect(system?.content).toContain('大桥通车')
  expect(system?.content).not.toContain('新桥通车')
  expect(JSON.parse(user?.content ?? '')).toEqual({ texts: draft.texts })
})

test('a model that fences its answer, or thinks aloud before it, is understood', async () => {
  const content = `Sure!\n\`\`\`json\n${JSON.stringify({ translations: made })}\n\`\`\``
  answer = answering({ choices: [{ message: { content }, finish_reason: 'stop' }] })
  expect(await ask(services.openai())).toEqual(made)
})

describe.each(names)('%s, where it does not go well:', (name) => {
  test.each([
    [401, 'machine-key'],
    [403, 'machine-key'],
    [413, 'machine-too-long'],
    [404, 'machine-refused'],
    [400, 'machine-refused'],
  ])('an answer of %i is told of at once', async (status, code) => {
    answer = answering('{}', status)
    await expect(ask(services[name]())).rejects.toEqual(failing(code))
    expect(asked).toHaveLength(1)
  })

  test('what is busy is asked again, as it asks for', async () => {
    const statuses = [429, 503]
    answer = (request, response) => {
      const status = statuses.shift()
      const reply = status
        ? answering('', status, { 'Retry-After': '3600' })
        : answering(says[name](made))
      reply(request, response)
    }
    expect(await ask(services[name]())).toEqual(made)
    expect(asked).toHaveLength(3)
  })

  test.each([429, 500])(
    'what goes on answering %i is given up after three times',
    async (status) => {
      answer = answering('', status)
      await expect(ask(services[name]())).rejects.toEqual(failing('machine-busy'))
      expect(asked).toHaveLength(3)
    },
  )

  test('one that is silent, and one that stops in the middle', async () => {
    answer = () => {}
    const short = { ...limits, patience: 50 }
    await expect(ask(services[name](), loopback, short)).rejects.toEqual(failing('machine-slow'))
    answer = (_, response) => {
      response.writeHead(200, { 'Content-Length': '1000' }).write('{"trans')
      response.destroy()
    }
    await expect(ask(services[name]())).rejects.toEqual(failing('machine-unreachable'))
  })

  test('one that never ends is not read to its end', async () => {
    let written = 0
    answer = (_, response) => {
      response.writeHead(200)
      const more = () => {
        written += 1
        if (!response.destroyed) response.write('x'.repeat(100_000), more)
      }
      more()
    }
    await expect(ask(services[name]())).rejects.toEqual(failing('machine-malformed'))
    expect(written).toBeLessThan(1_000)
  })

  test.each([
    ['no JSON', 'translated!'],
    ['other JSON', '{"hello": ["world"]}'],
    ['too few texts', JSON.stringify(says[name](made.slice(1)))],
    ['texts of another size', JSON.stringify(says[name](['x'.repeat(5_000), 'y']))],
  ])('%s is no translation', async (_, body) => {
    answer = answering(body)
    await expect(ask(services[name]())).rejects.toEqual(failing('machine-malformed'))
  })

  test('its redirects are not followed, wherever they lead', async () => {
    const location = { Location: 'http://169.254.169.254/latest/meta-data/' }
    answer = answering('', 307, location)
    await expect(ask(services[name]())).rejects.toEqual(failing('machine-refused'))
    answer = answering('', 302, { Location: `${origin()}/elsewhere` })
    await expect(ask(services[name]())).rejects.toEqual(failing('machine-refused'))
    expect(asked).toHaveLength(2)
  })

  test('a private address is not asked unless it is allowed', async () => {
    answer = answering(says[name](made))
    await expect(ask(services[name](), [])).rejects.toEqual(failing('machine-address'))
    const byName = {
      ...services[name](),
      address: services[name]().address.replace('127.0.0.1', 'localhost'),
    }
    await expect(ask(byName, [])).rejects.toEqual(failing('machine-address'))
    expect(asked).toEqual([])
    expect(await ask(byName)).toEqual(made)
  })
})

test('a model whose answer was cut off has not translated', async () => {
  const [choice] = says.openai(made).choices
  answer = answering({ choices: [{ ...choice, finish_reason: 'length' }] })
  await expect(ask(services.openai())).rejects.toEqual(failing('machine-malformed'))
})

test('DeepL’s own statuses', async () => {
  answer = answering('', 456)
  await expect(ask(services.deepl())).rejects.toEqual(failing('machine-quota'))
})
