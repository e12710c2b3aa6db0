import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import JSZip from 'jszip'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFile } from './read-file'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-open-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function open(text: string | Buffer, name: string) {
  const path = join(folder, 'given')
  writeFileSync(path, text)
  return readFile({ path, name })
}

/** The blocks that a browser makes of the HTML, with their text. */
async function blocks(text: string, name: string): Promise<string[]> {
  const opened = await open(text, name)
  if (!('html' in opened)) throw new Error('no page')
  const { body } = new JSDOM(opened.html).window.document
  return [...body.querySelectorAll('h1,h2,p,li,th,td')].map(
    (element) => `${element.localName} ${element.textContent?.trim()}`,
  )
}

test('a page is opened as its main part, with what its head says', async () => {
  const page = `<!doctype html><html lang="zh"><head><title>河道清淤 - 双联社</title>
    <meta property="article:published_time" content="2026-11-20T09:30:00+08:00">
    <script>alert(1)</script></head><body><nav><a href="/">首页</a></nav>
    <p>工程<a href="https://example.org/">昨日</a>完工。</p><p hidden>藏</p><script>x</script></body></html>`
  expect(await blocks(page, 'a.html')).toEqual([
    'p 河道清淤',
    'p 发布时间：2026-11-20T09:30:00+08:00',
    'p 工程昨日完工。',
  ])
  expect(await open(page, 'a.txt')).toEqual(await open(page, 'a.html'))
})

test('Markdown is opened with its headings, lists and tables, and its front matter in lines', async () => {
  const text =
    '---\ntitle: 河道清淤\ndate: 2026-11-20 09:30\nsource: 双联社\n---\n\n## 小标题\n\n- 第一点\n\n| 年 |\n|---|\n| 甲 |\n'
  expect(await blocks(text, 'a.md')).toEqual([
    'p 河道清淤',
    'p 发布时间：2026-11-20T09:30:00+08:00',
    'p 来源：双联社',
    'h2 小标题',
    'li 第一点',
    'th 年',
    'td 甲',
  ])
})

test('plain text stays text, and nothing else is taken for it', async () => {
  expect(await open('新桥通车', 'a.txt')).toEqual({ text: '新桥通车' })
  expect(await open('<div>'.repeat(100_000), 'a.txt')).toMatchObject({ refused: 'too-long' })
})

const archive = (name: string) => {
  const zip = new JSZip()
  zip.file(name, 'x', { compression: 'STORE' })
  return zip.generateAsync({ type: 'nodebuffer' })
}
const ole = Buffer.from(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}`, 'latin1')

test.each([
  ['a.rtf', '{\\rtf1 a}', 'rtf', 'RTF'],
  ['a.txt', '%PDF-1.7', 'pdf', 'PDF'],
  ['a.json', '{"a": 1}', 'data', 'JSON'],
  ['a.doc', ole, 'old-word', 'DOC'],
  ['a.xls', ole, 'office', 'XLS'],
  ['a.pages', () => archive('Index/Document.iwa'), 'word', 'Pages'],
  ['a.xlsx', () => archive('xl/workbook.xml'), 'office', 'XLSX'],
  ['a.zip', () => archive('a.txt'), 'archive', 'ZIP'],
  ['a.docx', () => archive('word/document.xml'), 'damaged-word', 'DOCX'],
  ['a.txt', '', 'empty', ''],
  ['a.html', '<meta charset=utf-7>\xe9\xff\x80', 'unknown-label', 'utf-7'],
] as const)(
  'what is no document is refused by its name: %s',
  async (name, given, refused, format) => {
    const content = typeof given === 'function' ? await given() : given
    const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content
    expect(await open(bytes, name)).toEqual({ refused, format })
  },
)
