// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { blockText } from '@/features/passages/text'
import { plainBlocks, readHtml } from './blocks-from-html'

function read(html: string) {
  const { blocks, notes } = readHtml(new DOMParser().parseFromString(html, 'text/html').body)
  return {
    text: plainBlocks(blocks).map(blockText).join('\n'),
    notes: notes.map(({ kind, words }) => [kind, words]),
  }
}

describe('struck, deleted and hidden text', () => {
  it('is never part of a sentence, and named', () => {
    expect(
      read(
        '<p>It cost <del>12</del><ins>24</ins> million<span style="display:none">INTERNAL</span>.</p>',
      ),
    ).toEqual({
      text: 'It cost 24 million.',
      notes: [
        ['deleted', '12'],
        ['hidden', 'INTERNAL'],
      ],
    })
    // Google Docs strikes by style alone, Word by element and style.
    for (const struck of [
      '<span style="font-weight:400;text-decoration:line-through">100元</span>',
      '<span style="text-decoration-line: underline line-through;">100元</span>',
      '<s><span style="text-decoration:line-through">100元</span></s>',
      '<strike>100元</strike>',
    ]) {
      expect(read(`<p>票价从${struck}降到80元。</p>`)).toEqual({
        text: '票价从降到80元。',
        notes: [['struck', '100元']],
      })
    }
    expect(read('<p>a<span hidden>b</span><span style="mso-hide:all">c</span></p>').text).toBe('a')
  })

  it('is not what is only underlined', () => {
    expect(read('<p><span style="text-decoration:underline">票价</span></p>')).toEqual({
      text: '票价',
      notes: [],
    })
  })
})

describe('pictures that cannot be taken over', () => {
  it('are named by their words, else by their file', () => {
    const { text, notes } = read(`<section><p>正文。</p>
      <img data-src="https://mmbiz.qpic.cn/mmbiz_jpg/AbC123/640?wx_fmt=jpeg" src="data:image/gif;base64,R0lG">
      <img src="file:///C:/Users/x/clip_image%E6%A1%A5.png"><img alt=" 晨光中的桥 " src="https://a.example/1.jpg">
      <img src="data:image/png;base64,AAAA"><img src="https://a.example/%E0%A4.png"></section>`)
    expect(text).toBe('正文。')
    expect(notes).toEqual([
      ['picture', 'mmbiz.qpic.cn/mmbiz_jpg/AbC123/640'],
      ['picture', 'clip_image桥.png'],
      ['picture', '晨光中的桥'],
      ['picture', ''],
      ['picture', '%E0%A4.png'],
    ])
  })

  it('are letters where they stand for one, and nothing where they only count readers', () => {
    expect(
      read('<p>好<img alt="👍🏽" src="x.png"><img width="1" height="1" src="t.gif"></p>'),
    ).toEqual({
      text: '好👍🏽',
      notes: [],
    })
  })

  it('are named with films and other pages that a page shows', () => {
    const { notes } = read(
      '<p>一<iframe class="video_iframe" data-src="https://v.qq.com/x/page/film.html"></iframe></p><video title="通车"></video>',
    )
    expect(notes).toEqual([
      ['embed', 'film.html'],
      ['embed', '通车'],
    ])
  })
})

it('keeps the character under its pinyin, and names the pinyin', () => {
  expect(read('<p>的<ruby><rb>龘</rb><rp>(</rp><rt>dá</rt><rp>)</rp></ruby>字。</p>')).toEqual({
    text: '的龘字。',
    notes: [['ruby', 'dá']],
  })
})

it('has no arrow back from a footnote, and the footnote', () => {
  expect(
    read(
      '<p>正文<sup><a href="#fn1">[1]</a></sup>。</p><ol><li id="fn1"><p>注文。<a href="https://a.example/x#fnref1">↩︎</a></p></li></ol>',
    ).text,
  ).toBe('正文[1]。\n注文。')
  const word = `<p>正文<a href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a>。</p>
    <div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1">[1]</a> 注文。</p></div></div>`
  expect(read(word).text).toBe('正文[1]。\n[1] 注文。')
})

it('keeps what a box says about being ticked', () => {
  expect(read('<p><input type="checkbox" checked>通过 <input type=checkbox>否决</p>').text).toBe(
    '☑ 通过 ☐ 否决',
  )
})

it('names comments of Word, and has none of them in the text', () => {
  const html = `<p class=MsoNormal>三公里<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a></span>。</p>
    <div style='mso-element:comment-list'><div style='mso-element:comment'><p>核对?</p></div></div>`
  expect(read(html)).toEqual({ text: '三公里。', notes: [['comment', '核对?']] })
})
