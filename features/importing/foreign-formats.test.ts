import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import JSZip from 'jszip'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { shellWords } from '@/lib/i18n/shell'
import { BadInput, type ForeignFormat } from './bad-input'
import { readDocument } from './read-document'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-formats-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

async function refusal(content: string | Uint8Array, name: string) {
  const path = join(folder, name)
  writeFileSync(path, content)
  try {
    await readDocument(path, 'Asia/Shanghai')
  } catch (error) {
    if (error instanceof BadInput) return { reason: error.reason, detail: error.detail }
    throw error
  }
  return null
}

const zipOf = (files: Record<string, string>) => {
  const archive = new JSZip()
  for (const [name, text] of Object.entries(files)) {
    archive.file(name, text, { compression: 'STORE' })
  }
  return archive.generateAsync({ type: 'uint8array' })
}
const picture = (format: 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'tiff') =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .toFormat(format)
    .toBuffer()
const bytes = (text: string) => Buffer.from(text, 'latin1')
const ole = bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}`)

const given: [
  name: string,
  content: () => Promise<string | Uint8Array> | string | Uint8Array,
  reason: ForeignFormat,
  detail: string,
][] = [
  ['a.odt', () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'word', 'ODT'],
  ['a.pages', () => zipOf({ 'Index/Document.iwa': 'x' }), 'word', 'Pages'],
  ['a.key', () => zipOf({ 'Index/Document.iwa': 'x' }), 'office', 'Keynote'],
  ['a.epub', () => zipOf({ mimetype: 'application/epub+zip' }), 'ebook', 'EPUB'],
  ['a.xlsx', () => zipOf({ 'xl/workbook.xml': '' }), 'office', 'XLSX'],
  ['a.zip', () => zipOf({ 'a.txt': '新桥通车' }), 'archive', 'ZIP'],
  ['a.gz', () => gzipSync('新桥通车'), 'archive', 'GZIP'],
  ['a.doc', () => ole, 'old-word', 'DOC'],
  ['a.wps', () => ole, 'old-word', 'WPS'],
  ['a.xls', () => ole, 'office', 'XLS'],
  ['a.pdf', () => '%PDF-1.7\n1 0 obj', 'pdf', 'PDF'],
  ['b.txt', () => '%PDF-1.4\n%\u00e2\u00e3', 'pdf', 'PDF'],
  ['a.rtf', () => '{\\rtf1\\ansi Hello}', 'rtf', 'RTF'],
  ['c.txt', () => '\uFEFF {\\rtf1\\ansi Hello}', 'rtf', 'RTF'],
  ['a.png', () => picture('png'), 'picture', 'PNG'],
  ['a.jpg', () => picture('jpeg'), 'picture', 'JPEG'],
  ['a.gif', () => picture('gif'), 'picture', 'GIF'],
  ['a.webp', () => picture('webp'), 'picture', 'WebP'],
  ['a.avif', () => picture('avif'), 'picture', 'AVIF'],
  ['a.tif', () => picture('tiff'), 'picture', 'TIFF'],
  ['a.heic', () => bytes('\0\0\0\x18ftypheic\0\0\0\0'), 'picture', 'HEIC'],
  ['a.mp4', () => bytes('\0\0\0\x18ftypisom\0\0\0\0'), 'media', 'MP4'],
  ['a.mp3', () => bytes('ID3\x04\0\0\0'), 'media', 'MP3'],
  ['a.json', () => '{"headline": "River Dredging Done"}', 'data', 'JSON'],
  ['d.txt', () => '[{"headline": "River Dredging Done"}]', 'data', 'JSON'],
  ['a.xml', () => '<?xml version="1.0"?><rss><channel/></rss>', 'data', 'XML'],
  ['e.txt', () => '<?xml version="1.0"?><nitf><body/></nitf>', 'data', 'XML'],
  ['a.csv', () => 'a,b\n1,2', 'data', 'CSV'],
  ['a.tex', () => '\\documentclass{article}', 'data', 'TEX'],
]

test.each(given)('%s is refused by its name', async (name, content, reason, detail) => {
  expect(await refusal(await content(), name)).toEqual({ reason, detail })
})

test('every refusal has words in both languages', () => {
  const [en, zh] = [shellWords('import', 'en'), shellWords('import', 'zh')]
  for (const [, , reason] of given) {
    expect([en.has(`bad.${reason}`), zh.has(`bad.${reason}`)]).toEqual([true, true])
  }
})

describe('what would take all time or memory is refused', () => {
  const aliases = Array.from(
    { length: 12 },
    (_, depth) => `a${depth + 1}: &a${depth + 1} [${Array(9).fill(`*a${depth}`).join(', ')}]`,
  )
  const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, depth) => `<!ENTITY l${depth} "${'&lol;'.repeat(10)}">`).join('')}]>`

  test.each([
    ['deep.html', '<div>'.repeat(100_000), 'too-complex'],
    ['deep-b.html', `<html><body>${'<b>x'.repeat(100_000)}`, 'too-complex'],
    ['deep-closed.html', `${'<div>'.repeat(5000)}x${'</div>'.repeat(5000)}`, 'too-complex'],
    ['wide.html', `<body>${'<p>a'.repeat(300_000)}`, 'too-complex'],
    ['rows.html', `<table>${'<tr><td>a</td></tr>'.repeat(40_000)}</table>`, 'too-complex'],
    ['lists.html', `<ol>${'<li>a'.repeat(100_000)}`, 'too-complex'],
    ['laughs.html', `${laughs}<html><body><p>&l9;</p></body></html>`, 'entities'],
    ['laughs.xhtml', `<?xml version="1.0"?>${laughs}<html><body>&l9;</body></html>`, 'entities'],
    [
      'aliases.md',
      `---\na0: &a0 [x, x]\n${aliases.join('\n')}\ntitle: *a12\n---\n\n新桥通车`,
      'front-matter',
    ],
    ['broken.md', '---\ntitle: [a\ndate: 2026\n---\n\n新桥通车', 'front-matter'],
    ['twice.md', '---\ntitle: a\ntitle: b\n---\n\n新桥通车', 'front-matter'],
    ['toml.md', '+++\ntitle = "a"\n+++\n\n新桥通车', 'front-matter'],
    ['long.md', `---\ntitle: ${'a'.repeat(100_000)}\n---\n\n新桥通车`, 'front-matter'],
    ['quotes.md', `${'>'.repeat(100_000)}a`, 'too-complex'],
    [
      'list.md',
      Array.from({ length: 2000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      'too-complex',
    ],
    ['huge.md', '新桥通车。\n\n'.repeat(100_000), 'too-complex'],
  ])('%s', async (name, text, reason) => {
    expect((await refusal(text, name))?.reason).toBe(reason)
  })

  test.each([
    ['tags.html', '<a '.repeat(400_000)],
    ['comments.html', '<!--'.repeat(400_000)],
    ['attributes.html', `<p ${'a="b" '.repeat(200_000)}>`],
    ['angle.html', '<'.repeat(1_000_000)],
    ['references.html', `<p>${'&amp'.repeat(400_000)}`],
    ['spaces.html', `<p>${' '.repeat(1_000_000)}a${'\n'.repeat(1_000_000)}`],
    ['scripts.html', '<script>'.repeat(20_000)],
    ['brackets.md', '['.repeat(200_000)],
    ['links.md', '[a]('.repeat(100_000)],
    ['marks.md', '*a_ '.repeat(50_000)],
    ['backticks.md', '`a``'.repeat(50_000)],
    ['pipes.md', `${'|a'.repeat(20_000)}\n${'|-'.repeat(20_000)}`],
    ['angles.md', '<a '.repeat(100_000)],
    ['rules.md', `${'-'.repeat(200_000)}\n`],
  ])('or read in bounded time: %s', { timeout: 20_000 }, async (name, text) => {
    await refusal(text, name)
  })
})

test('no page or Markdown is too odd to be read or refused', async () => {
  expect(await refusal(deflateRawSync('x'), 'a.html')).not.toBeNull()
  expect((await refusal('<html><body></body></html>', 'a.html'))?.reason).toBe('no-text')
  expect((await refusal('<html><head><title></title></head></html>', 'a.html'))?.reason).toBe(
    'no-text',
  )
  expect((await refusal('---\n---\n', 'a.md'))?.reason).toBe('no-text')
})
