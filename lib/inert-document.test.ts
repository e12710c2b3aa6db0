// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { markupVectors } from '@/db/factories/markup-vectors'
import { parseInert, setStylesAside, writtenStyle } from './inert-document'

test.each([
  ['<p style="color: red" id=a>', '<p data-written-style="color: red" id=a>'],
  [
    "<p\nSTYLE = 'x>y' title='a style=b onload=c'>",
    "<p\ndata-written-style = 'x>y' title='a style=b onload=c'>",
  ],
  ['<p style>a style="b" < c</p>', '<p data-written-style>a style="b" < c</p>'],
  ['<img src=x onerror=ran() style=a/>', '<img src=x  data-written-style=a/>'],
  [
    '<head><style>p > b { color: red }</style><!-- <style> --><p>kept',
    '<head></style><!-- <style> --><p>kept',
  ],
  ['a <style> without an end', 'a '],
  ['<p style="never closed', '<p data-written-style="never closed'],
  ['<!-- <p style=a> --><p style=a>', '<!-- <p style=a> --><p data-written-style=a>'],
])('%s', (given, kept) => {
  expect(setStylesAside(given)).toBe(kept)
})

test('nothing that is brought keeps a style, a sheet or a handler, and no word is lost', () => {
  for (const vector of markupVectors) {
    const { body } = parseInert(
      `<p style="font-weight: bold" title='style="a"'>before</p>${vector}`,
    )
    const acting = [...body.ownerDocument.querySelectorAll('*')].filter(
      (element) =>
        element.localName === 'style' ||
        [...element.attributes].some(({ name }) => name === 'style' || name.startsWith('on')),
    )
    expect(acting.map(({ outerHTML }) => outerHTML)).toEqual([])
    const first = body.querySelector('p')
    expect(first?.title).toBe('style="a"')
    expect(writtenStyle(first)).toBe('font-weight: bold')
  }
})

test('a page of a million signs that close nothing is read at once', () => {
  for (const piece of ['<a "', "<a b='", '<!--', '<style>', '</style', '<a b = ', '<<a/', '<a\n\n'])
    expect(setStylesAside(piece.repeat(1_000_000 / piece.length)).length).toBeLessThan(2_000_000)
})
