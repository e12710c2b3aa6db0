// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inlineText } from '@/features/passages/blocks/inline-text'
import { blocksFromHtml, readHtml } from './blocks-from-html'

const read = (html: string) =>
  blocksFromHtml(new DOMParser().parseFromString(html, 'text/html').body)

function rowsOf(html: string): string[][] {
  const [block] = read(html)
  return block?.type === 'table' ? block.rows.map((row) => row.map(inlineText)) : []
}

it('keeps every value under its own heading, whatever cells are merged', () => {
  const down =
    '<table><tr><th>省份</th><th>年份</th><th>产量</th></tr><tr><td rowspan="2">甲省</td><td>2024</td><td>10</td></tr><tr><td>2025</td><td>12</td></tr></table>'
  expect(rowsOf(down)).toEqual([
    ['省份', '年份', '产量'],
    ['甲省', '2024', '10'],
    ['', '2025', '12'],
  ])
  const across =
    '<table><tr><th rowspan=2>省份</th><th colspan=2>产量</th><th rowspan=2>备注</th></tr><tr><th>2024</th><th>2025</th></tr><tr><td>甲省</td><td>10</td><td>12</td><td>增</td></tr></table>'
  expect(rowsOf(across)).toEqual([
    ['省份', '产量', '', '备注'],
    ['', '2024', '2025', ''],
    ['甲省', '10', '12', '增'],
  ])
  const both =
    '<table><tr><td rowspan=2 colspan=2>A</td><td>1</td></tr><tr><td>2</td></tr><tr><td>x</td><td>y</td><td>3</td></tr></table>'
  expect(rowsOf(both)).toEqual([
    ['A', '', '1'],
    ['', '', '2'],
    ['x', 'y', '3'],
  ])
})

it('takes spans that reach too far, to the end, or nowhere', () => {
  expect(
    rowsOf('<table><tr><td rowspan=0>A</td><td>1</td></tr><tr><td>2</td></tr></table>'),
  ).toEqual([
    ['A', '1'],
    ['', '2'],
  ])
  expect(
    rowsOf('<table><tr><td colspan=900>标题</td></tr><tr><td>A</td><td>B</td></tr></table>'),
  ).toEqual([
    ['标题', ''],
    ['A', 'B'],
  ])
  expect(
    rowsOf('<table><tr><td rowspan="99999999">A</td><td colspan="-2">1</td></tr></table>'),
  ).toEqual([['A', '1']])
})

it('has rows of one length, with every text once, for any spans', () => {
  const span = fc.constantFrom('', '0', '1', '2', '3', '7', '1000', '65534', 'x')
  const table = fc.array(fc.array(fc.tuple(span, span), { maxLength: 5 }), { maxLength: 6 })
  fc.assert(
    fc.property(table, (spans) => {
      let count = 0
      const html = spans.map((row) =>
        row.map(([rows, columns]) => {
          count += 1
          return `<td rowspan="${rows}" colspan="${columns}">c${count}</td>`
        }),
      )
      const rows = rowsOf(
        `<table>${html.map((row) => `<tr>${row.join('')}</tr>`).join('')}</table>`,
      )
      if (rows.length === 0) return
      expect(new Set(rows.map((row) => row.length)).size).toBe(1)
      const texts = rows.flat().filter(Boolean)
      expect(texts.toSorted()).toEqual(
        Array.from({ length: count }, (_, index) => `c${index + 1}`).toSorted(),
      )
    }),
  )
})

it('reads wide and long tables in bounded time', { timeout: 20_000 }, () => {
  const rows = Array.from({ length: 2000 }, () => '<tr><td colspan=1000 rowspan=65534>x<td>y</tr>')
  // With so many columns it is no table, and its cells are paragraphs.
  expect(read(`<table>${rows.join('')}</table>`)).toHaveLength(4000)
})

it('names the columns by the first row only where that row does', () => {
  const header = (html: string) => {
    const [block] = read(html)
    return block?.type === 'table' && block.hasHeader
  }
  expect(
    header('<table><tr><td></td><th>2024</th></tr><tr><th>甲</th><td>1</td></tr></table>'),
  ).toBe(true)
  expect(
    header('<table><tr><th>甲</th><td>1</td></tr><tr><th>乙</th><td>2</td></tr></table>'),
  ).toBe(false)
})

it('writes the numbers of a list in a cell out', () => {
  expect(
    rowsOf('<table><tr><td><ol start=3><li>甲</li><li>乙</li></ol></td><td>x</td></tr></table>'),
  ).toEqual([['3. 甲 4. 乙', 'x']])
})

it('leaves out what of a table nobody sees, and names it', () => {
  const html =
    '<table><tr><th>年份</th><th style="DISPLAY : none">内部</th><th>产量</th></tr><tr><td>2024</td><td hidden>草稿</td><td>10</td></tr><tr style="display:none"><td>秘</td><td>密</td></tr></table>'
  expect(rowsOf(html)).toEqual([
    ['年份', '产量'],
    ['2024', '10'],
  ])
  const { notes } = readHtml(new DOMParser().parseFromString(html, 'text/html').body)
  expect(notes).toEqual(['内部', '草稿', '秘密'].map((words) => ({ kind: 'hidden', words })))
})
