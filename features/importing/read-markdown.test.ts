import { describe, expect, test } from 'vitest'
import { BadInput } from './bad-input'
import { pageOfMarkdown } from './read-text'
import { en, headline, read, whole, zh } from './testing/dredging'

describe('Markdown', () => {
  const marked = `# ${headline.zh}\n\n为期三个月的**清淤**工程[昨日](https://example.org/a_b)完工。\n\n> ${zh[1]}\n\n## ${headline.en}\n\nThe *dredging* project\nwas \`finished\` yesterday.\n\n${en[1]}\n`

  test.each([
    ['a.md', marked],
    ['a.markdown', marked],
    ['a.txt', marked],
    [
      'a.md',
      `${headline.zh}\n===\n\n${zh.join('\n\n')}\n\n${headline.en}\n---\n\n${en.join('\n\n')}`,
    ],
    ['a.md', marked.replaceAll('\n', '\r\n')],
    ['a.md', `\uFEFF${marked}`],
    ['a.md', marked.replace('**清淤**', '<b>清淤</b>').replace('> ', '---\n\n')],
    ['a.md', `${marked}\n![图](a.jpg)\n\n<!-- end -->\n`],
  ])('its marks are none of the text: %s', (name, text) => {
    expect(read(text, name)).toMatchObject(whole)
  })

  test('keeps the text of footnotes', () => {
    const text = `# ${headline.zh}\n\n为期三个月的工程昨日完工。[^1]\n\n[^1]: 据两县通报。\n`
    expect(read(text, 'a.md').zh).toEqual(['为期三个月的工程昨日完工。[^1]', '[^1]: 据两县通报。'])
  })

  test('keeps headings, lists, tables and links', () => {
    const text = `# ${headline.zh}\n\n## 两县受益\n\n- 第一点说明。\n- [第二点](https://example.org/)说明。\n\n1. 甲方意见。\n\n| 年份 | 产量 |\n|---|---|\n| 二〇二五 | 三吨 |\n`
    expect(read(text, 'a.md').blocks.zh).toEqual([
      { type: 'heading', level: 2, text: [{ text: '两县受益' }] },
      {
        type: 'list',
        style: 'bulleted',
        items: [
          [{ text: '第一点说明。' }],
          [{ text: '第二点', link: 'https://example.org/' }, { text: '说明。' }],
        ],
      },
      { type: 'list', style: 'numbered', items: [[{ text: '甲方意见。' }]] },
      {
        type: 'table',
        hasHeader: true,
        rows: [
          [[{ text: '年份' }], [{ text: '产量' }]],
          [[{ text: '二〇二五' }], [{ text: '三吨' }]],
        ],
      },
    ])
  })

  const body = `\n\n${zh.join('\n\n')}\n\n${en.join('\n\n')}\n`

  test.each([
    `title: ${headline.zh}\ntitle_en: ${headline.en}`,
    `title:\n  zh: ${headline.zh}\n  en: "${headline.en}"`,
    `标题: ${headline.zh}\n英文标题: ${headline.en}`,
    `titleZh: ${headline.zh}\ntitleEn: ${headline.en}`,
  ])('front matter names the headlines: %s', (front) => {
    for (const name of ['a.md', 'a.txt']) {
      expect(read(`---\n${front}\n---${body}`, name)).toMatchObject(whole)
    }
  })

  test.each([
    ['date: 2026-11-20 09:30', { published: '2026-11-20T09:30:00+08:00' }],
    ['date: 2026-11-20T09:30:00-05:00', { published: '2026-11-20T09:30:00-05:00' }],
    ['date: 2026-11-20', { published: '2026-11-20T00:00:00+08:00' }],
    ['日期: 2026年11月20日晚上8点半', { published: '2026-11-20T20:30:00+08:00' }],
    [
      'date: 2026-11-20\nlastmod: 2026-11-21 10:00',
      { published: '2026-11-20T00:00:00+08:00', updated: '2026-11-21T10:00:00+08:00' },
    ],
    ['date: 11/07/2026', { published: null, codes: ['unreadable-date'] }],
    ['source: 双联社', { source: '双联社' }],
    ['section: 新闻 > 本地', { sectionPath: ['新闻', '本地'] }],
    ['categories: [新闻, 本地]', { sectionPath: ['新闻', '本地'] }],
    ['description: 清淤三月，今告竣工。', { standfirst: { zh: '清淤三月，今告竣工。' } }],
    ['tags: [a, b]', { codes: ['unread-field'] }],
    ['__proto__: {a: 1}\nconstructor: x', { codes: ['unread-field', 'unread-field'] }],
  ])('front matter says more: %s', (front, said) => {
    const text = `---\ntitle: ${headline.zh}\ntitle_en: ${headline.en}\n${front}\n---${body}`
    expect(read(text, 'a.md')).toMatchObject({ headline, zh, en, ...said })
  })

  test('a title that is a sentence is a headline all the same', () => {
    const title = '清淤工程完工了。'
    expect(read(`---\ntitle: ${title}\n---\n\n${zh.join('\n\n')}`, 'a.md')).toMatchObject({
      headline: { zh: title },
      zh,
    })
  })

  test('a rule above a text is no front matter', () => {
    const text = `---\n\n${headline.zh}\n\n${zh.join('\n\n')}\n`
    expect(read(text, 'a.md')).toMatchObject({ headline: { zh: headline.zh }, zh })
  })
})

test('more quotations within each other than anybody writes are refused', () => {
  expect(() => pageOfMarkdown(`${'>'.repeat(21)} 桥`)).toThrow(BadInput)
})

test('mail addresses in the text are links, however long the word before them', () => {
  const address = '<a href="mailto:ada.k+x@example.org">ada.k+x@example.org</a>'
  expect(pageOfMarkdown('**Write** to ada.k+x@example.org!')).toContain(`to ${address}!`)
  expect(pageOfMarkdown(`${'a'.repeat(70)} ada.k+x@example.org`)).toContain(address)
  expect(pageOfMarkdown(`${'a'.repeat(70)}@example.org`)).not.toContain('mailto:aaaaaaa')
})
