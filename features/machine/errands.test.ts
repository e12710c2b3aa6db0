import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Db } from '@/db/client'
import { buildPassage, paragraph } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import type { Role } from '@/db/roles'
import { getPerson, type Person } from '@/features/access/person'
import { panelHash } from '@/features/passages/panel-hash'
import { addTerm } from '@/features/terms/commands'
import { writeStyleNote } from '@/features/terms/style/style-notes'
import { draftStory } from '@/features/testing/newsroom'

const at = '2026-11-20T01:00:00.000Z'

let db: Db
let server: Server
let asked: Record<string, unknown>[]
let storyId: number

beforeEach(async () => {
  db = testDatabase()
  storyId = draftStory(db, {
    headline: { zh: '大桥通车', en: '' },
    passages: [buildPassage('a', '新桥今天通车。', '')],
  }).storyId
  asked = []
  server = createServer(async (request, response) => {
    asked.push(JSON.parse(await text(request)))
    response.end(JSON.stringify({ translations: [{ text: 'The bridge opens.' }] }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  vi.stubEnv('MACHINE', 'deepl')
  vi.stubEnv('MACHINE_KEY', 'key')
  vi.stubEnv('MACHINE_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  vi.stubEnv('PRIVATE_ADDRESSES', 'loopback')
  // Settings are read once; each test has its own.
  vi.resetModules()
})

afterEach(() => {
  server.close()
  vi.unstubAllEnvs()
})

async function colleague(role: Role): Promise<Person> {
  const found = getPerson(db, (await createPerson(db, { role })).id)
  if (!found) throw new Error('not made')
  return found
}

async function draft(person: Person, zh = '新桥今天通车。') {
  const { draftPanel } = await import('./errands')
  const input = { storyId, from: 'zh', to: 'en', blocks: [paragraph(zh)] }
  return draftPanel(db, person, input, at)
}

test('a draft comes with its mark, and the machine is told terms, style and subject', async () => {
  const editor = await colleague('editor')
  const actor = { id: editor.id, name: editor.name }
  const forms = (preferred: string) => ({ preferred: [preferred], forbidden: [] })
  for (const [zh, en] of [
    ['新桥', 'New Bridge'],
    ['旧城', 'Old Town'],
  ] as const) {
    const fields = { domain: 'place', partOfSpeech: null, note: '' }
    addTerm(db, { fields: { ...fields, forms: { zh: forms(zh), en: forms(en) } }, actor, at })
  }
  writeStyleNote(db, { from: 'zh', to: 'en', note: 'British spelling.', actor, at })
  const blocks = [paragraph('The bridge opens.')]
  expect(await draft(editor)).toEqual({
    ...{ status: 'drafted', blocks, lost: 0 },
    draft: { id: expect.any(String), hash: panelHash(blocks) },
  })
  expect(asked).toMatchObject([
    {
      text: ['新桥今天通车。'],
      custom_instructions: ['Translate “新桥” as “New Bridge”.', 'British spelling.'],
      context: '大桥通车',
    },
  ])
})

test('who may not write the language asks nobody', async () => {
  expect(await draft(await colleague('translator'))).toEqual({
    ...{ status: 'refused', code: 'forbidden' },
  })
  expect(asked).toEqual([])
})

test('what is too long is not sent', async () => {
  expect(await draft(await colleague('editor'), '长'.repeat(20_001))).toMatchObject({
    code: 'machine-too-long',
  })
  expect(asked).toEqual([])
})

test('without a machine there is none', async () => {
  vi.stubEnv('MACHINE', 'off')
  expect(await draft(await colleague('editor'))).toMatchObject({ code: 'no-machine' })
})
