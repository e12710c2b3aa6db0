// @vitest-environment jsdom
import { DOMSerializer, Fragment } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import type { Block } from '@/db/content'
import { blockToNode } from '@/features/editor/blocks/editor-blocks'
import { storySchema } from '@/features/editor/schema/extensions'
import { isBilingual } from '@/features/importing/blocks/bilingual'
import { blocksFromHtml } from '@/features/importing/blocks/blocks-from-html'
import { blocksFromText } from '@/features/importing/blocks/blocks-from-text'
import { normalBlocks } from '@/features/passages/normal-form'
import { parseInert } from '@/lib/inert-document'

const read = (html: string) => blocksFromHtml(parseInert(html).body)

const line = (text: string) => ({ type: 'paragraph', text: [{ text }] })

describe('pasting from Word and WPS', () => {
  it('leaves fonts, empty paragraphs and its own elements behind', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{mso-style-unhide:no}</style></head>
      <body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->
      <p class=MsoNormal style='text-indent:21.0pt;mso-char-indent-count:2.0'><span style='font-family:宋体;mso-bidi-font-family:宋体'>　　新桥今天
上午通车。<o:p></o:p></span></p>
      <p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
      <p class=MsoNormal><b style='mso-bidi-font-weight:normal'><font color=red>The
bridge</font></b><span lang=EN-US> is open.</span></p>
      <!--EndFragment--></body></html>`
    expect(read(html)).toEqual([
      line('新桥今天上午通车。'),
      {
        type: 'paragraph',
        text: [{ text: 'The bridge', marks: ['bold'] }, { text: ' is open.' }],
      },
    ])
  })

  it('makes lists of its list paragraphs', () => {
    const item = (marker: string, text: string) =>
      `<p class=MsoListParagraphCxSpFirst style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'>` +
      `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}</p>`
    expect(
      read(item('·', 'One') + item('·', 'Two') + item('1.', '第一') + item('2.', '第二')),
    ).toEqual([
      { type: 'list', style: 'bulleted', items: [[{ text: 'One' }], [{ text: 'Two' }]] },
      { type: 'list', style: 'numbered', items: [[{ text: '第一' }], [{ text: '第二' }]] },
    ])
  })

  it('takes what was deleted with tracking as deleted, and comments as no text', () => {
    const html = `<p class=MsoNormal>It is <del cite="mailto:A" datetime="2026-01-01T10:00">two</del><ins cite="mailto:A">three</ins> km<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a></span> long.</p>
      <div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Sure?</p></div></div>`
    expect(read(html)).toEqual([line('It is three km long.')])
  })
})

describe('pasting from Google Docs', () => {
  it('reads bold and italic from styles, and not from the <b> around it all', () => {
    const html = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-size:20pt;font-weight:700">Bridge</span></h1><p dir="ltr"><span style="font-weight:400;font-style:italic;white-space:pre-wrap;">Open</span><span style="font-weight:400"> since CO</span><span style="font-size:0.6em;vertical-align:sub">2</span></p><br /><ul><li dir="ltr"><p role="presentation"><span>one</span></p></li><li><p><span style="font-weight:700">two</span></p></li></ul></b><br class="Apple-interchange-newline">`
    expect(read(html)).toEqual([
      { type: 'heading', level: 2, text: [{ text: 'Bridge' }] },
      {
        type: 'paragraph',
        text: [
          { text: 'Open', marks: ['italic'] },
          { text: ' since CO' },
          { text: '2', marks: ['subscript'] },
        ],
      },
      {
        type: 'list',
        style: 'bulleted',
        items: [[{ text: 'one' }], [{ text: 'two', marks: ['bold'] }]],
      },
    ])
  })
})

describe('pasting from a page', () => {
  it('takes lines that a page breaks with <br> as paragraphs', () => {
    expect(read('<div>　　甲。<br><br>　　乙。</div>')).toEqual([line('甲。'), line('乙。')])
  })

  it('keeps quotes, rules and links that are safe, and drops scripts and pictures', () => {
    const html = `<article><blockquote><p>One</p><p>Two</p></blockquote><hr><p>See <a href="https://example.org/a">this</a>, <a href="javascript:alert(1)">that</a>.<script>x()</script><img src="x.png" alt="no"></p></article>`
    expect(read(html)).toEqual([
      { type: 'quote', paragraphs: [[{ text: 'One' }], [{ text: 'Two' }]] },
      { type: 'rule' },
      {
        type: 'paragraph',
        text: [
          { text: 'See ' },
          { text: 'this', link: 'https://example.org/a' },
          { text: ', that.' },
        ],
      },
    ])
  })

  it('keeps a table of data, its rows of one length, and unfolds one that is layout', () => {
    expect(
      read('<table><tr><th>年</th><th>km</th></tr><tr><td><p>2026</p></td></tr></table>'),
    ).toEqual([
      {
        type: 'table',
        hasHeader: true,
        rows: [
          [[{ text: '年' }], [{ text: 'km' }]],
          [[{ text: '2026' }], []],
        ],
      },
    ])
    expect(read('<table><tr><td><p>One</p><p>Two</p></td></tr></table>')).toEqual([
      line('One'),
      line('Two'),
    ])
  })

  it('folds white space over the borders of elements', () => {
    expect(read('<p> One <b> two</b>\n three </p>')).toEqual([
      {
        type: 'paragraph',
        text: [{ text: 'One ' }, { text: 'two', marks: ['bold'] }, { text: ' three' }],
      },
    ])
  })
})

describe('pasting what was copied in the editor', () => {
  const pictures = [
    { mediaId: '00000000000000a1', alt: 'Noon', caption: 'The quay at noon', credit: 'Desk' },
    { mediaId: '00000000000000a2', alt: 'Night', caption: 'The quay at night', credit: '' },
  ]

  it('keeps galleries and the header of a table', () => {
    const blocks: Block[] = [
      { type: 'gallery', pictures },
      { type: 'table', hasHeader: true, rows: [[[{ text: 'Length' }], [{ text: 'km' }]]] },
      { type: 'table', hasHeader: false, rows: [[[{ text: '3' }], [{ text: '4' }]]] },
    ]
    const nodes = blocks.map((block) => blockToNode(storySchema, block))
    const copied = DOMSerializer.fromSchema(storySchema).serializeFragment(Fragment.from(nodes))
    const page = document.createElement('div')
    page.append(copied)
    expect(read(page.innerHTML)).toEqual(normalBlocks(blocks))
  })

  it.each([...Object.getOwnPropertyNames(Object.prototype), '../a', 'm1'])(
    'takes no picture called %s, and keeps the words beside it',
    (id) => {
      const figure = `<figure data-media-id="${id}"><figcaption>Words</figcaption></figure>`
      const gallery = `<div data-gallery='[{"mediaId":"${id}","alt":"A"}]'><p>More</p></div>`
      expect(read(figure)).toEqual([line('Words')])
      expect(read(gallery)).toEqual([line('More')])
    },
  )

  it('takes no gallery that is not as the editor writes it', () => {
    const gallery = (written: string) =>
      read(`<div data-gallery='${written}'><figure><figcaption>Words</figcaption></figure></div>`)
    expect(gallery('{')).toEqual([line('Words')])
    expect(gallery('[{"mediaId":1}]')).toEqual([line('Words')])
  })
})

it('reads plain text as a paragraph a line', () => {
  expect(blocksFromText('　　甲\r\n\r\nAlpha \n')).toEqual([line('甲'), line('Alpha')])
})

it('tells a document in both languages from one that only names the other', () => {
  const both = '新桥今天通车。\n全长3公里。\n\nThe bridge opened.\nIt is 3 km long.'
  expect(isBilingual(blocksFromText(both))).toBe(true)
  expect(
    isBilingual(blocksFromText('新桥今天通车。\n由 Arup Group 设计。\nNew bridge opens')),
  ).toBe(false)
})
