import { describe, expect, test } from 'vitest'
import { en, headline, read, whole, zh } from './testing/dredging'

const paragraphs = (some: string[]) => some.map((text) => `<p>${text}</p>`).join('\n')
const bilingual = `<h1>${headline.zh}</h1>${paragraphs(zh)}<h1>${headline.en}</h1>${paragraphs(en)}`

describe('a page', () => {
  const menu = Array.from(
    { length: 12 },
    (_, index) => `<li><a href="/${index}">栏目与服务导航第${index}项</a></li>`,
  ).join('')

  test.each([
    ['whole', `<!DOCTYPE html><html><head><title>x</title></head><body>${bilingual}</body></html>`],
    ['without a doctype', `<html><body>${bilingual}</body></html>`],
    ['in capitals', bilingual.replaceAll('<p>', '<P>').replaceAll('</p>', '</P>')],
    ['of XHTML', `<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><body>${bilingual}</body></html>`],
    ['a part of one', bilingual],
    ['with attributes and comments', `<!-- news --><div class="a">${bilingual}</div><!-- end -->`],
    ['without end tags', bilingual.replaceAll('</p>', '')],
    ['of h2 headlines', bilingual.replaceAll('h1>', 'h2>')],
    [
      'with scripts and styles',
      `<style>p{color:red}</style>${bilingual}<script>"<p>no</p>"</script>`,
    ],
    [
      'with hidden parts',
      `${bilingual}<p hidden>藏起来的文字。</p><p style="display: none">Hidden.</p>`,
    ],
    ['with a menu', `<body><nav><ul>${menu}</ul></nav><article>${bilingual}</article></body>`],
    ['with a menu that is no nav', `<body><ul>${menu}</ul><main>${bilingual}</main></body>`],
    ['with links about it', `<body><div><ul>${menu}</ul></div><div>${bilingual}</div></body>`],
    [
      'two articles',
      `<article>${bilingual.replace('<h1>R', '</article><article><h1>R')}</article>`,
    ],
    ['with marks and links', bilingual.replace('清淤', '<b>清<a href="x">淤</a></b>')],
    ['with entities', bilingual.replaceAll(' ', '&nbsp;').replaceAll('<p>', '<p>&#12288;&#12288;')],
    [
      'broken in its source',
      bilingual.replace('三个月的', '三个月\n  的').replace('project ', 'project\n'),
    ],
    ['of line breaks', [headline.zh, ...zh, headline.en, ...en].join('<br/>\n<br>')],
    ['of a table for the layout', `<table><tr><td><p></p></td><td>${bilingual}</td></tr></table>`],
    ['with forms', `<form><input value="a"><button>搜索</button></form>${bilingual}`],
    ['with pinyin', bilingual.replace('淤', '<ruby>淤<rp>(</rp><rt>yū</rt><rp>)</rp></ruby>')],
  ])('is read as one: %s', (_, html) => {
    expect(read(html)).toMatchObject(whole)
    expect(read(html, 'a.html')).toMatchObject(whole)
  })

  test('has its headline in its head alone', () => {
    const body = paragraphs(zh)
    for (const head of [
      `<title>${headline.zh} - 双联社</title>`,
      `<title>${headline.zh}_双联社</title>`,
      `<title>双联社</title><meta property="og:title" content="${headline.zh}">`,
    ]) {
      const page = `<html><head>${head}</head><body>${body}</body></html>`
      expect(read(page)).toMatchObject({ headline: { zh: headline.zh }, zh, codes: [] })
    }
    const nameless = `<html><head><title>Untitled</title></head><body>${body}</body></html>`
    expect(read(nameless).headline).toEqual({})
  })

  test.each([
    ['<meta property="article:published_time" content="2026-11-20T09:30:00-05:00">', '-05:00'],
    ['<meta name="pubdate" content="2026-11-20 09:30:00">', '+08:00'],
    ['<meta name="date" content="Nov. 20, 2026 9:30 a.m. EST">', '-05:00'],
    [
      '<script type="application/ld+json">{"datePublished": "2026-11-20T09:30:00Z"}</script>',
      '+00:00',
    ],
  ])('states its date in its head: %s', (meta, offset) => {
    const page = `<html><head>${meta}</head><body>${bilingual}</body></html>`
    expect(read(page).published).toBe(`2026-11-20T09:30:00${offset}`)
  })

  test.each([
    '<html lang="zh 新桥通车',
    '[<html </lang="zh',
    `<html lang='"zh"><body><p>新桥通车。</p></body>`,
  ])('whose first tag never ends has no text: %s', (html) => {
    expect(read(html, 'a.html')).toMatchObject({ zh: [], en: [] })
  })

  test('states its date in its text first, unless the head is more exact', () => {
    const meta = '<meta property="article:published_time" content="2026-11-20T09:30:00Z">'
    const dated = (date: string) =>
      `<html><head>${meta}</head><body><h1>${headline.zh}</h1><p>${date}</p>${paragraphs(zh)}</body></html>`
    expect(read(dated('2026-11-18 10:00')).published).toBe('2026-11-18T10:00:00+08:00')
    expect(read(dated('2026-11-20')).published).toBe('2026-11-20T09:30:00+00:00')
  })

  test('keeps what stands about its main part and belongs to the story', () => {
    const page = `<body><div><h1>${headline.zh}</h1><p>发布时间：2026-11-20 09:30 来源：双联社</p></div>
      <div itemprop="articleBody">${paragraphs([...zh, ...zh, ...zh])}</div><p>版权所有</p></body>`
    expect(read(page)).toMatchObject({
      headline: { zh: headline.zh },
      published: '2026-11-20T09:30:00+08:00',
      source: '双联社',
      zh: [...zh, ...zh, ...zh],
    })
  })

  test('keeps headings, lists, quotes, tables, marks and links', () => {
    const page = `<h1>${headline.zh}</h1><p>${zh[0]}</p><h3>两县受益</h3>
      <ol start="3"><li>第三点<b>说明</b>。</li><li>第四点说明。</li></ol><ul><li>水渠。</li></ul>
      <blockquote>河水清了。</blockquote><table><tr><th>年份</th><th>产量</th></tr><tr><td>2025</td><td>三吨</td></tr></table>
      <p>详见<a href="https://example.org/report">报告</a>。</p>`
    expect(read(page).blocks.zh).toEqual([
      { type: 'paragraph', text: [{ text: zh[0] }] },
      { type: 'heading', level: 3, text: [{ text: '两县受益' }] },
      {
        type: 'list',
        style: 'numbered',
        start: 3,
        items: [
          [{ text: '第三点' }, { text: '说明', marks: ['bold'] }, { text: '。' }],
          [{ text: '第四点说明。' }],
        ],
      },
      { type: 'list', style: 'bulleted', items: [[{ text: '水渠。' }]] },
      { type: 'quote', paragraphs: [[{ text: '河水清了。' }]] },
      {
        type: 'table',
        hasHeader: true,
        rows: [
          [[{ text: '年份' }], [{ text: '产量' }]],
          [[{ text: '2025' }], [{ text: '三吨' }]],
        ],
      },
      {
        type: 'paragraph',
        text: [
          { text: '详见' },
          { text: '报告', link: 'https://example.org/report' },
          { text: '。' },
        ],
      },
    ])
  })

  test('has links that lead where they led from the page', () => {
    const body = `<h1>${headline.zh}</h1><p>详见<a href="/a/b.html">报告</a>和<a href="c.html">附件</a>。</p>`
    const links = (head: string) => {
      const { blocks, notes } = read(`<html><head>${head}</head><body>${body}</body></html>`)
      const [line] = blocks.zh ?? []
      const runs = line?.type === 'paragraph' ? line.text : []
      return { links: runs.flatMap(({ link }) => link ?? []), notes }
    }
    expect(links('<link rel="canonical" href="https://example.org/news/1.html">')).toEqual({
      links: ['https://example.org/a/b.html', 'https://example.org/news/c.html'],
      notes: [],
    })
    expect(links('')).toEqual({
      links: [],
      notes: [
        { kind: 'link', words: './a/b.html' },
        { kind: 'link', words: './c.html' },
      ],
    })
  })

  test('names what of it did not come', () => {
    const page = `<h1>${headline.zh}</h1><p>票价<s>12元</s>10元。</p><img src="a.jpg" alt="清淤船">`
    expect(read(page).notes).toEqual([
      { kind: 'struck', words: '12元' },
      { kind: 'picture', words: '清淤船' },
    ])
  })

  test('a table in two languages is paragraphs side by side', () => {
    const rows = zh.map((text, index) => `<tr><td>${text}</td><td>${en[index]}</td></tr>`)
    const page = `<h1>${headline.zh}</h1><h1>${headline.en}</h1><table>${rows.join('')}</table>`
    expect(read(page)).toMatchObject(whole)
  })

  test('an item of a list is no headline', () => {
    const items = '<ul><li>清淤工程三月</li><li>十万人受益</li></ul>'
    expect(read(`${items}<p>${zh[0]}</p><p>${zh[1]}</p>`)).toMatchObject({
      headline: {},
      zh: ['清淤工程三月', '十万人受益', ...zh],
    })
    expect(read(`${items}${bilingual}`).headline).toEqual(headline)
  })

  test('tags in lines of text are none of it, and the lines stay', () => {
    const text = `${headline.zh}\n\n${zh[0]}<br />\n<strong>${zh[1]}</strong><br />\n\n${headline.en}\n\n<em>${en[0]}</em>\n\n<span>${en[1]}</span>`
    expect(read(text)).toMatchObject(whole)
  })

  test('a sentence about a tag is text', () => {
    const text = `${headline.zh}\n\n工程师说，用 <p> 标记段落，1 < 2 而 3 > 2。\n\n${zh[1]}`
    expect(read(text).zh[0]).toBe('工程师说，用 <p> 标记段落，1 < 2 而 3 > 2。')
  })
})
