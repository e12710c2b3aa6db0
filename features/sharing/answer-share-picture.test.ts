import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { getEdition } from '@/features/editions/published'
import { addPicture } from '@/features/media/commands'
import { publishStory, withdrawStory } from '@/features/publishing/commands'
import { reviseStory } from '@/features/stories/commands'
import { publishedStory } from '@/features/testing/newsroom'
import type { Locale } from '@/lib/i18n/locales'
import { shareSize } from '@/lib/share-size'
import { answerSharePicture } from './answer-share-picture'
import { sharePicture, siteCard, storyCard } from './share-card'

let db: Db
let dataDir: string

beforeEach(async () => {
  db = testDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'diptych-share-'))
})

afterEach(() => rm(dataDir, { recursive: true }))

const at = '2026-11-20T01:00:00.000Z'

function addressOf(number: number, locale: Locale): string {
  const found = getEdition(locale, number, db)
  if (found.status !== 'live') throw new Error('not live')
  return sharePicture(storyCard(found.edition)).path
}

function ask(path: string): Promise<Response> {
  const [, , locale = '', file = ''] = path.split('/')
  return answerSharePicture({ dataDir, locale, file }, db)
}

const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

describe('answerSharePicture', () => {
  test('draws a picture of the size that services take, of the headline of the language', async () => {
    const { number } = publishedStory(db, { at })
    const [zh, en] = await Promise.all([
      ask(addressOf(number, 'zh')).then(bytesOf),
      ask(addressOf(number, 'en')).then(bytesOf),
    ])
    expect(await sharp(zh).metadata()).toMatchObject({ format: 'jpeg', ...shareSize })
    expect(zh.equals(en)).toBe(false)
  })

  test('draws once', async () => {
    const path = addressOf(publishedStory(db, { at }).number, 'zh')
    const first = await ask(path).then(bytesOf)
    expect(await readdir(join(dataDir, 'share', 'zh'))).toEqual([path.split('/').at(-1)])
    const again = await ask(path)
    expect(again.headers.get('cache-control')).toBe('public, max-age=3600')
    expect((await bytesOf(again)).equals(first)).toBe(true)
  })

  test('draws again what was kept and is damaged', async () => {
    const path = addressOf(publishedStory(db, { at }).number, 'zh')
    const first = await ask(path).then(bytesOf)
    const file = join(dataDir, path)
    for (const damaged of ['', first.subarray(0, -100)]) {
      await writeFile(file, damaged)
      const again = await ask(path)
      expect(again.status).toBe(200)
      expect((await bytesOf(again)).equals(first)).toBe(true)
      expect((await readFile(file)).equals(first)).toBe(true)
    }
  })

  test('keeps nothing that was drawn from a damaged picture', async () => {
    const red = sharp({ create: { width: 800, height: 600, channels: 3, background: '#ff0000' } })
    const { id } = await addPicture(db, dataDir, await red.png().toBuffer(), 'red.png')
    await writeFile(join(dataDir, 'media', id, '800.jpg'), '')
    const text = { zh: '红', en: 'Red' }
    const leadPicture = { mediaId: id, alt: text, caption: {}, credit: text }
    const answer = await ask(addressOf(publishedStory(db, { at, leadPicture }).number, 'en'))
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([503, 'no-store'])
    expect(await readdir(dataDir)).toEqual(['media'])
  })

  test('shows the lead picture', async () => {
    const red = sharp({ create: { width: 800, height: 600, channels: 3, background: '#ff0000' } })
    const { id } = await addPicture(db, dataDir, await red.png().toBuffer(), 'red.png')
    const text = { zh: '红', en: 'Red' }
    const leadPicture = { mediaId: id, alt: text, caption: {}, credit: text }
    const drawn = await ask(addressOf(publishedStory(db, { at, leadPicture }).number, 'en')).then(
      bytesOf,
    )
    const corner = await sharp(drawn)
      .extract({ left: 1100, top: 500, width: 1, height: 1 })
      .raw()
      .toBuffer()
    expect(corner[0]).toBeGreaterThan(240)
    expect(corner[1]).toBeLessThan(20)
  })

  test('draws a headline of characters that its fonts lack, and of letters and signs of every kind', async () => {
    const headline = { zh: '𪚥龘㙍喆：AI合作😀', en: 'Ωmega, Čapek & “ﬁrst” <b>𠮷</b>' }
    const { number } = publishedStory(db, { at, headline })
    for (const locale of ['zh', 'en'] as const) {
      const drawn = await ask(addressOf(number, locale))
      expect(drawn.status).toBe(200)
    }
  })

  test('has the site’s own picture for every other page', async () => {
    expect((await ask(sharePicture(siteCard('zh')).path)).status).toBe(200)
  })

  test('has an earlier headline’s picture as long as links show it', async () => {
    const { storyId, number } = publishedStory(db, { at })
    const before = addressOf(number, 'zh')
    await ask(before)
    const content = buildContent({ headline: { zh: '新桥今晨通车', en: 'New bridge opens' } })
    reviseStory(db, { storyId, content, author: 'desk', at })
    publishStory(db, { storyId, kind: 'update', actor: 'desk', at })
    expect(addressOf(number, 'zh')).not.toBe(before)
    expect((await ask(before)).status).toBe(200)
  })

  test('draws nothing under an address that no page names', async () => {
    const path = addressOf(publishedStory(db, { at }).number, 'zh')
    const invented = path.replace(/-\w+\./u, '-0123456789ab.')
    for (const wrong of [invented, '/share/zh/99-0123456789ab.jpg', '/share/fr/1-a.jpg']) {
      expect((await ask(wrong)).status, wrong).toBe(404)
    }
    expect(await readdir(dataDir)).toEqual([])
  })

  test('has none of a story that was withdrawn', async () => {
    const { storyId, number } = publishedStory(db, { at })
    const path = addressOf(number, 'zh')
    await ask(path)
    withdrawStory(db, { storyId, actor: 'desk', at, note: { zh: '有误', en: 'Wrong' } })
    expect((await ask(path)).status).toBe(404)
  })
})
