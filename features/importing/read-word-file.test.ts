import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cell, line, run, table, wordDocument } from '@/db/factories/word-document'
import { normalBlocks } from '@/features/passages/normal-form'
import { listDocuments } from './list-documents'
import { readDocument } from './read-document'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-word-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

async function read(bytes: Buffer, name = 'a.docx') {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const { document, panels, notes } = await readDocument(path, 'Asia/Shanghai')
  return {
    ...document,
    zh: normalBlocks(panels.flatMap(({ zh }) => zh)),
    en: normalBlocks(panels.flatMap(({ en }) => en)),
    notes,
  }
}

test('a Word file is imported with what it is made of', async () => {
  const bytes = await wordDocument(
    [
      line('河道清淤工程完工'),
      line('2026年11月20日 09:30　来源：双联社'),
      line(`${run('为期三个月的')}${run('清淤', '<w:b/>')}${run('工程昨日完工。')}`),
      line(`${run('票价从')}${run('12元', '<w:strike/>')}${run('降到10元。')}`),
      line('River Dredging Done'),
      line('The dredging project was finished yesterday.'),
      line('Tickets now cost 10 yuan.'),
      table([cell('Year'), cell('Output')], [cell('2026'), cell('3 t')]),
    ].join(''),
  )
  for (const name of ['a.docx', 'renamed.txt']) {
    expect(await read(bytes, name)).toMatchObject({
      headline: { zh: '河道清淤工程完工', en: 'River Dredging Done' },
      published: '2026-11-20T09:30:00+08:00',
      source: '双联社',
      zh: [
        {
          type: 'paragraph',
          text: [
            { text: '为期三个月的' },
            { text: '清淤', marks: ['bold'] },
            { text: '工程昨日完工。' },
          ],
        },
        { type: 'paragraph', text: [{ text: '票价从降到10元。' }] },
      ],
      en: [{ type: 'paragraph' }, { type: 'paragraph' }, { type: 'table' }],
      notes: [{ kind: 'struck', words: '12元' }],
    })
  }
})

test('one that cannot be read is refused with what to do', async () => {
  const bytes = await wordDocument(line('新桥通车'))
  await expect(read(bytes.subarray(0, bytes.length - 30))).rejects.toMatchObject({
    reason: 'damaged-word',
  })
  const bomb = await JSZip.loadAsync(bytes)
  bomb.file('word/document.xml', `<w:document><w:body>${line('<w:r/>').repeat(400_000)}`)
  const packed = bomb.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
  await expect(read(await packed)).rejects.toMatchObject({ reason: 'too-complex' })
}, 30_000)

test('a folder holds Word files, but not what Word leaves beside one that is open', () => {
  for (const name of ['b.docx', '~$b.docx', 'a.txt']) writeFileSync(join(folder, name), 'x')
  expect(listDocuments([folder], '/').map(({ path }) => path)).toEqual([
    join(folder, 'a.txt'),
    join(folder, 'b.docx'),
  ])
})
