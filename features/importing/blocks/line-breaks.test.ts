// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { blockText } from '@/features/passages/text'
import { blocksFromHtml } from './blocks-from-html'

const read = (html: string) =>
  blocksFromHtml(new DOMParser().parseFromString(html, 'text/html').body).map(blockText)

describe('lines that a page parts', () => {
  it('are one headline', () => {
    expect(read('<h1>铁路大桥<br>今天通车</h1><h2>Railway bridge<br/> opens today</h2>')).toEqual([
      '铁路大桥今天通车',
      'Railway bridge opens today',
    ])
  })

  it('are one paragraph where a sentence goes on', () => {
    expect(read('<p>大桥今天通车，<br>两岸居民步行过江。<br>全长3公里。</p>')).toEqual([
      '大桥今天通车，两岸居民步行过江。',
      '全长3公里。',
    ])
    expect(read('<p>The <b>new bridge</b><br>opened today,<br>\nin June.</p>')).toEqual([
      'The new bridge opened today, in June.',
    ])
  })

  it('are paragraphs where a sentence has ended, or a line is empty', () => {
    expect(
      read('<div>新桥通车。<br><br>　　全长3公里。<br>It opened.<br>People crossed.</div>'),
    ).toEqual(['新桥通车。', '全长3公里。', 'It opened.', 'People crossed.'])
    expect(read('<p>the bridge,<br><br>another text</p>')).toEqual(['the bridge,', 'another text'])
  })

  it('stay lines where they are names or verse', () => {
    expect(read('<p>林晓舟<br>Costa Brava<br>Mei Lin</p>')).toEqual([
      '林晓舟',
      'Costa Brava',
      'Mei Lin',
    ])
  })
})
