import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '@/db/client'
import { line, run, wordDocument } from '@/db/factories/word-document'
import { migrateDatabase } from '@/db/migrate'
import { media } from '@/db/schema/media'
import { auditEvents } from '@/db/schema/people'
import { importFile } from '@/features/importing/import-file'
import { readDocument } from '@/features/importing/read-document'
import { byteLimit } from '@/features/media/limits'
import { latestRevision } from '@/features/stories/revisions'
import { intoLibrary, onDryRun } from './take-pictures'

let folder: string
let db: ReturnType<typeof openDatabase>

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-import-'))
  db = openDatabase(join(folder, 'data'))
  migrateDatabase(db)
  mkdirSync(join(folder, 'in', '图片'), { recursive: true })
})

afterEach(() => {
  db.$client.close()
  rmSync(folder, { recursive: true })
})

const put = (name: string, content: string | Buffer) =>
  writeFileSync(join(folder, 'in', name), content)

const png = (background = 'teal') =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer()

const read = async (name: string) => {
  const take = intoLibrary(db, join(folder, 'data'))
  const { panels, notes } = await readDocument(join(folder, 'in', name), 'Asia/Shanghai', take)
  const blocks = panels.flatMap(({ zh, en }) => [...zh, ...en])
  return {
    kinds: blocks.map(({ type }) => type),
    pictures: blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : [])),
    notes: notes.map(({ kind, words }) => [kind, words]),
  }
}

const page = (...parts: string[]) =>
  `<html><body><h1>新桥通车</h1><p>新桥今天上午通车，两岸居民步行过江。</p>${parts.join('')}<p>全长3公里，双向六车道。</p></body></html>`

describe('a picture beside a page', () => {
  test('comes into the library, and into the text where it stood, with its words', async () => {
    put('图片/桥 1.png', await png())
    put(
      'a.html',
      page(
        '<figure><img src="./%E5%9B%BE%E7%89%87/%E6%A1%A5%201.png?v=2" alt="晨光中的新桥"><figcaption>新桥通车。</figcaption></figure>',
      ),
    )
    const { kinds, pictures, notes } = await read('a.html')
    const [row] = db.select().from(media).all()
    expect(row).toMatchObject({ originalName: '桥 1.png', mime: 'image/png', width: 40 })
    expect(kinds).toEqual(['paragraph', 'picture', 'paragraph'])
    expect(pictures).toEqual([{ mediaId: row?.id, alt: '晨光中的新桥', caption: '新桥通车。' }])
    expect(notes).toEqual([])
    expect(db.select().from(auditEvents).all()).toMatchObject([
      { action: 'media.upload', actorName: 'import' },
    ])
  })

  test('is found in Markdown, late loaded and as data', async () => {
    put('late.png', await png('red'))
    put('mark.png', await png('blue'))
    const data = `data:image/png;base64,${(await png('green')).toString('base64')}`
    put('a.html', page(`<img src="${data}" alt="绿"><img data-src="late.png" src="" title="红">`))
    put('b.md', '# 新桥通车\n\n新桥今天上午通车。\n\n![蓝](mark.png)\n\n全长3公里，双向六车道。\n')
    expect((await read('a.html')).pictures.map(({ alt }) => alt)).toEqual(['绿', '红'])
    expect((await read('b.md')).pictures.map(({ alt }) => alt)).toEqual(['蓝'])
    expect(db.select().from(media).all()).toHaveLength(3)
  })

  test('is in the library alone where nothing says what is seen, and named', async () => {
    put('silent.png', await png())
    put('a.html', page('<img src="silent.png">'))
    const { pictures, notes } = await read('a.html')
    expect(pictures).toEqual([])
    expect(notes).toEqual([['pictureWithoutWords', 'silent.png']])
    expect(db.select().from(media).all()).toHaveLength(1)
  })

  test('that the library does not take is named, and the text comes', async () => {
    put('active.png', '<svg xmlns="http://www.w3.org/2000/svg"/>')
    put('cut.png', (await png()).subarray(0, 60))
    put('large.png', '')
    truncateSync(join(folder, 'in', 'large.png'), byteLimit + 1)
    const names = ['active.png', 'cut.png', 'large.png']
    put('a.html', page(...names.map((name) => `<img src="${name}" alt="桥">`)))
    const { kinds, notes } = await read('a.html')
    expect(kinds).toEqual(['paragraph', 'paragraph'])
    expect(notes).toEqual(names.map((name) => ['pictureRefused', name]))
  })

  test.each([
    ['above the document', '../secret.png'],
    ['anywhere on the machine', 'FOLDER/secret.png'],
    ['behind a link that leads elsewhere', 'link.png'],
    ['under an address of the machine', 'file://FOLDER/secret.png'],
    ['on another site', 'https://elsewhere.example/secret.png'],
    ['nowhere', 'secret.png'],
  ])('that is %s is not read, and named', async (_, address) => {
    writeFileSync(join(folder, 'secret.png'), await png())
    symlinkSync(join(folder, 'secret.png'), join(folder, 'in', 'link.png'))
    put('a.html', page(`<img src="${address.replace('FOLDER', folder)}" alt="秘密">`))
    const { kinds, notes } = await read('a.html')
    expect(kinds).toEqual(['paragraph', 'paragraph'])
    expect(notes).toEqual([['picture', '秘密']])
    expect(db.select().from(media).all()).toEqual([])
  })

  test('is taken up to a number, and those behind it are named', async () => {
    put('a.png', await png())
    put('a.html', page('<img src="a.png" alt="桥">'.repeat(102)))
    const { pictures, notes } = await read('a.html')
    expect([pictures.length, notes.length]).toEqual([100, 2])
  })
})

describe('a picture in a Word file', () => {
  const drawn = (description: string, blip: string) =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="2" name="图片 2" descr="${description}"/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="2" name="桥.png"/></pic:nvPicPr><pic:blipFill><a:blip ${blip}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  const texts = [line('新桥通车'), line('新桥今天上午通车，两岸居民步行过江。')]

  test('comes into the library and the text', async () => {
    const body = [...texts, line(drawn('晨光中的桥', 'r:embed="picture"')), line('全长3公里。')]
    put('a.docx', await wordDocument(body.join(''), {}, { 'media/image1.png': await png() }))
    const { kinds, pictures, notes } = await read('a.docx')
    expect(kinds).toEqual(['paragraph', 'picture', 'paragraph'])
    expect(pictures).toMatchObject([{ alt: '晨光中的桥' }])
    expect(notes).toEqual([])
  })

  test('that is not in it is named', async () => {
    const linked = drawn('外部的桥', 'r:link="picture"')
    const body = [...texts, line(run('看图。') + linked), line('全长3公里。')]
    put('a.docx', await wordDocument(body.join('')))
    const { pictures, notes } = await read('a.docx')
    expect(pictures).toEqual([])
    expect(notes).toEqual([['picture', '外部的桥']])
  })
})

test('an import keeps the pictures with the story, and a dry run keeps nothing', async () => {
  put('bridge.png', await png())
  put('a.html', page('<img src="bridge.png" alt="桥">'))
  const path = join(folder, 'in', 'a.html')
  const options = { publish: false, timeZone: 'Asia/Shanghai', dataDir: join(folder, 'data') }
  const dry = await importFile({ file: 'a.html', path }, { ...options, db, isDryRun: true })
  expect(dry).toMatchObject({ kind: 'read', imported: { notes: [] } })
  expect(db.select().from(media).all()).toEqual([])
  const taken = await importFile({ file: 'a.html', path }, { ...options, db, isDryRun: false })
  expect(taken).toMatchObject({ kind: 'imported', result: { outcome: 'created' } })
  const [row] = db.select().from(media).all()
  expect(JSON.stringify(latestRevision(db, 1)?.content)).toContain(row?.id)
  expect(await onDryRun({ name: 'a', path: join(folder, 'in', 'bridge.png') })).toBe(row?.id)
})
