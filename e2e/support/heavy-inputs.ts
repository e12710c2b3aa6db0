import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import type { Db } from '@/db/client'
import { buildContent, buildPassage } from '@/db/factories/content'
import { createPerson, factoryPassword } from '@/db/factories/people'
import { createStory, reviseStory } from '@/features/stories/commands'
import { listServerActions } from '@/lib/server-actions'

/** Something that one person can send to have all others wait; `send` gives what it was answered. */
export type HeavyInput = { name: string; send: () => Promise<string> }

export type Attacker = { address: string; cookie: string; story: number }

/** A colleague, signed in at a server, and a story of so many passages in two versions. */
export async function readyAttacker(
  db: Db,
  address: string,
  { passages = 50_000 } = {},
): Promise<Attacker> {
  const { id, email } = await createPerson(db, { role: 'editor' })
  const answer = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email, password: factoryPassword }),
  })
  if (!answer.ok) throw new Error(`Signing in was answered with ${answer.status}`)
  const cookies = answer.headers.getSetCookie().map((each) => each.split(';', 1)[0])
  return { address, cookie: cookies.join('; '), story: longStory(db, id, passages) }
}

function longStory(db: Db, author: string, length: number): number {
  const at = new Date().toISOString()
  const version = (word: string) =>
    buildContent({
      passages: Array.from({ length }, (_, index) =>
        buildPassage(`p${index}`, `第${index}段${word}`, `Paragraph ${index} ${word}`),
      ),
    })
  const { storyId, number } = createStory(db, { content: version('旧'), author, at })
  reviseStory(db, { storyId, content: version('新'), author, at })
  return number
}

/** @param pictures how many large pictures are sent at once */
export async function heavyInputs(attacker: Attacker, pictures: number): Promise<HeavyInput[]> {
  return [
    ...Object.entries(heavyTexts()).map(([name, text]) => ({
      name,
      send: () => readText(attacker, text),
    })),
    {
      name: 'a comparison of 50,000 passages',
      send: () => lookAt(attacker, '/compare?from=1&to=2'),
    },
    { name: 'a history of 50,000 passages', send: () => lookAt(attacker, '') },
    ...repeat(6, (index) => ({
      name: 'a picture one pixel wide',
      send: () => upload(attacker, pngHeader(1, 49_000_000 - index)),
    })),
    ...(await pictureUploads(attacker, { side: 7_000, count: pictures })),
  ]
}

/** Has a text in two languages read, as the editor does with what is pasted. */
export function readText(attacker: Attacker, text: string): Promise<string> {
  return callAction(attacker, 'readBilingual', JSON.stringify([{ text, items: [] }]))
}

/** So many square pictures, no two alike. */
export async function pictureUploads(
  attacker: Attacker,
  { side, count }: { side: number; count: number },
): Promise<HeavyInput[]> {
  const picture = await square(side)
  return repeat(count, (index) => ({
    name: `a picture of ${(side * side) / 1_000_000} megapixels`,
    // What stands behind the end of a picture makes another file of it.
    send: () => upload(attacker, Buffer.concat([picture, Buffer.from(String(index))])),
  }))
}

function heavyTexts(): Record<string, string> {
  const story = (zh: string[], en: string[]) =>
    ['铁路大桥今天通车', ...zh, 'Railway Bridge Opens Today', ...en].join('\n\n')
  return {
    '1,000 similar paragraphs a side': story(
      repeat(1_000, (index) => `第${index}段：铁路大桥今天通车，全长${index}公里，记者报道。`),
      repeat(1_000, (index) => `Paragraph ${index}: the bridge of ${index} kilometres opened.`),
    ),
    '40,000 quotation marks': story(['“'.repeat(40_000)], ['"'.repeat(40_000)]),
    '30,000 arrows': story([' > '.repeat(30_000), `首页${' '.repeat(60_000)}>`], []),
    '20,000 agencies': story(['（新华社 '.repeat(20_000)], ['(Xinhua '.repeat(20_000)]),
    '20,000 figures in a line': story(['12,345.6 '.repeat(20_000)], ['7 and '.repeat(20_000)]),
    '100,000 spaces behind a figure': story([`1${' '.repeat(100_000)}`], []),
  }
}

const repeat = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index))

const square = (side: number) =>
  sharp({ create: { width: side, height: side, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer()

/** The first chunk of a PNG file, and an empty second one. */
function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR        \b\x02\0\0\0    ', 'latin1')
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  header.writeUInt32BE(crc32(header.subarray(12, 29)), 29)
  return Buffer.concat([header, Buffer.from('\0\0\0\0IDAT5\xaf\x06\x1e', 'latin1')])
}

async function upload(attacker: Attacker, bytes: Buffer): Promise<string> {
  const response = await fetch(`${attacker.address}/api/media`, {
    method: 'POST',
    headers: { ...headersOf(attacker), 'x-file-name': 'heavy.png' },
    body: new Uint8Array(bytes),
  })
  const answer: { code?: string } = await response.json()
  return answer.code ?? `status ${response.status}`
}

/** Calls a door of the editor; what it answers is the row with the number 1. */
async function callAction(attacker: Attacker, name: string, body: string): Promise<string> {
  const response = await fetch(`${attacker.address}/en/newsroom/stories/${attacker.story}`, {
    method: 'POST',
    headers: {
      ...headersOf(attacker),
      'content-type': 'text/plain;charset=UTF-8',
      accept: 'text/x-component',
      'next-action': listServerActions().get(`editor/actions.${name}`)?.id ?? '',
    },
    body,
  })
  const text = await response.text()
  const refused = /"refused":"([a-z-]+)"/u.exec(text)?.[1]
  return refused ?? (/^1:null$/mu.test(text) ? 'not admitted' : `status ${response.status}`)
}

async function lookAt(attacker: Attacker, rest: string): Promise<string> {
  const path = `/en/newsroom/stories/${attacker.story}/history${rest}`
  const response = await fetch(`${attacker.address}${path}`, { headers: headersOf(attacker) })
  await response.text()
  return `status ${response.status}`
}

const headersOf = ({ address, cookie }: Attacker) => ({ cookie, origin: address })
