import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrange } from './given/arrange'
import { sideBySide } from './given/side-by-side'
import { panelsFrom } from './given/to-panels'
import { readText } from './read-text'

/** Words that stand nowhere else, so that each can be looked for in what came out. */
const word = fc
  .integer({ min: 100, max: 999 })
  .chain((number) => fc.constantFrom(`工程${number}完工`, `River${number} Dredging`, `桥${number}`))

const settings = [
  (a: string) => `<p>${a}</p>`,
  (a: string, b: string) => `<p>${a}，${b}。</p>`,
  (a: string) => `<h1>${a}</h1>`,
  (a: string) => `<h2>${a}</h2>`,
  (a: string, b: string) => `<ul><li>${a}</li><li>${b}</li></ul>`,
  (a: string, b: string) => `<ol start="7"><li>${a}<p>${b}</p></li></ol>`,
  (a: string, b: string) => `<ol><li>${a}<ul><li>${b}</li></ul></li></ol>`,
  (a: string, b: string) => `<blockquote><p>${a}</p><p>${b}</p></blockquote>`,
  (a: string, b: string) => `<table><tr><td>${a}</td><td>${b}</td></tr></table>`,
  (a: string, b: string) =>
    `<table><caption>${b}</caption><tr><th>甲</th><th>乙</th></tr><tr><td>${a}</td><td>2</td></tr></table>`,
  (a: string, b: string) => `<table><tr><td></td><td><h2>${a}</h2><p>${b}</p></td></tr></table>`,
  (a: string, b: string) => `<div>${a}<br>${b}</div>`,
  (a: string, b: string) => `<p>${a}<a href="https://example.org/">${b}</a></p>`,
  (a: string, b: string) => `<p>${a} / ${b}</p>`,
  (a: string) => `<p>原文：${a}</p>`,
  (a: string) => `<p>来源：${a}</p>`,
  (a: string, b: string) => `<p>2026-11-20 09:30 <b>${a}</b>${b}</p>`,
  (a: string) => `<p>（记者 ${a} 摄）</p>`,
  (a: string, b: string) => `<dl><dt>${a}</dt><dd>${b}</dd></dl>`,
  (a: string) => `<pre>${a}\n二\n</pre>`,
  (a: string) => `<q>${a}</q>`,
  (a: string) => `<p>票价<s>${a}</s>12元。</p>`,
  (a: string) => `<ruby>${a}<rt>yū</rt></ruby>`,
  (a: string) => `<figure><img src="a.jpg" alt="${a}"></figure>`,
  () => '<hr>',
]

test('no word of a page is lost, whatever it stands in', () => {
  const part = fc
    .tuple(word, word, fc.constantFrom(...settings))
    .map(([a, b, set]) => ({ words: [a, b], markup: set(a, b) }))
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const page = `<html><body>${parts.map(({ markup }) => markup).join('\n')}</body></html>`
      const { document, given } = readText(page, 'a.html', 'Asia/Shanghai')
      const { passages } = arrange({ passages: sideBySide(document.body) }, given)
      const { headline, standfirst, source, sectionPath } = document
      const panels = panelsFrom(passages, given)
      const kept = JSON.stringify([headline, standfirst, source, sectionPath, panels, given.notes])
      for (const { words, markup } of parts) {
        for (const each of words.filter((own) => markup.includes(own))) {
          expect(kept.includes(each), `lost ${each} of ${markup}`).toBe(true)
        }
      }
    }),
    { numRuns: 300 },
  )
}, 60_000)
