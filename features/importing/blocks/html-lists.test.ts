// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { linesOf } from '@/features/importing/testing/lines-of'
import { blocksFromHtml } from './blocks-from-html'

const read = (html: string) =>
  blocksFromHtml(new DOMParser().parseFromString(html, 'text/html').body)

const shown = (html: string) => read(html).flatMap(linesOf)

describe('numbered lists of a page', () => {
  it('go on behind nested items and second paragraphs, and where they are interrupted', () => {
    const steps =
      '<ol><li>第一步<ul><li>细节</li></ul></li><li>第二步</li><li>第三步</li></ol><p>说明。</p><ol start="4"><li>第四步</li></ol>'
    expect(shown(steps)).toEqual([
      '1. 第一步',
      '* 细节',
      '2. 第二步',
      '3. 第三步',
      '说明。',
      '4. 第四步',
    ])
    expect(shown('<ol><li><p>One</p><p>More of it.</p></li><li><p>Two</p></li></ol>')).toEqual([
      '1. One',
      'More of it.',
      '2. Two',
    ])
    expect(shown('<ol><li>A<br>second line</li><li>B</li></ol>')).toEqual([
      '1. A',
      'second line',
      '2. B',
    ])
  })

  it('keep the numbers of lists within lists apart', () => {
    const nested = '<ol><li>A<ol><li>a</li><li>b</li></ol></li><li>B</li></ol><ol><li>C</li></ol>'
    expect(shown(nested)).toEqual(['1. A', '1. a', '2. b', '2. B', '1. C'])
    // Google Docs puts the inner list beside the item and not into it.
    expect(shown('<ol><li>A</li><ol><li>a</li></ol><li>B</li></ol>')).toEqual([
      '1. A',
      '1. a',
      '2. B',
    ])
  })

  it('begin where they say, with whatever is no number taken as 1', () => {
    expect(shown('<ol start="0"><li>Zero</li><li value="7">Seven</li><li>Eight</li></ol>')).toEqual(
      ['0. Zero', '7. Seven', '8. Eight'],
    )
    for (const start of ['-3', 'x', '1e9', '99999999999', '1.5', '']) {
      expect(shown(`<ol start="${start}"><li>A</li></ol>`)).toEqual(['1. A'])
    }
    expect(read('<ol start="1"><li>A</li></ol>')).toEqual([
      { type: 'list', style: 'numbered', items: [[{ text: 'A' }]] },
    ])
  })

  it('are written out where their numbers are none of ours', () => {
    expect(shown('<ol type="a"><li>One</li><li>Two</li></ol>')).toEqual(['a. One', 'b. Two'])
    const chinese = 'list-style-type: cjk-ideographic'
    expect(shown(`<ol style="${chinese}" start="10"><li>甲</li><li>乙</li></ol>`)).toEqual([
      '十、甲',
      '十一、乙',
    ])
    expect(shown('<ol><li style="list-style-type:lower-roman">One</li></ol>')).toEqual(['i. One'])
  })

  it('give a heading that is an item its number', () => {
    expect(shown('<ol><li><h2>背景</h2><p>正文。</p></li><li><h2>结论</h2></li></ol>')).toEqual([
      '# 1. 背景',
      '正文。',
      '# 2. 结论',
    ])
  })
})

describe('lists of Word', () => {
  const item = (marker: string, text: string, level = 1, tag = 'p') =>
    `<${tag} class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'>` +
    `<![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>${text}</${tag}>`

  it('go on behind a paragraph and behind inner items', () => {
    const html = [
      item('1.', '第一步'),
      item('·', '细节', 2),
      item('2.', '第二步'),
      '<p class=MsoNormal>说明。</p>',
      item('3.', '第三步'),
    ]
    expect(shown(html.join('\n'))).toEqual([
      '1. 第一步',
      '* 细节',
      '2. 第二步',
      '说明。',
      '3. 第三步',
    ])
  })

  it('have numbers written out that are not digits', () => {
    const html = ['一、', '（二）', '第三条', 'a)', '1.1'].map((marker) => item(marker, '条文'))
    expect(shown(html.join(''))).toEqual([
      '一、条文',
      '（二）条文',
      '第三条 条文',
      'a) 条文',
      '1.1 条文',
    ])
  })

  it('leave a heading that counts a heading', () => {
    expect(shown(item('一、', '背景', 1, 'h1') + item('2.', 'Aims', 1, 'h3'))).toEqual([
      '# 一、背景',
      '# 2. Aims',
    ])
  })

  it('take the letters of its bullets as bullets', () => {
    expect(shown(item('l', 'One') + item('Ø', 'Two') + item('§', 'Three'))).toEqual([
      '* One',
      '* Two',
      '* Three',
    ])
  })
})
