import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFile } from './read-file'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-open-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function open(text: string, name: string) {
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
  for (const text of ['{\\rtf1 a}', '%PDF-1.7', '<div>'.repeat(100_000), '{"a": 1}']) {
    expect(await open(text, 'a.txt')).toEqual({ refused: 'unreadable' })
  }
})
