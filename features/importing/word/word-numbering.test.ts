import { describe, expect, it } from 'vitest'
import { line, part } from '@/db/factories/word-document'
import { readWordBody as read } from '@/features/importing/testing/read-word-body'

describe('automatic numbers', () => {
  const level = (index: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${index}">${more}<w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = part(
    'numbering',
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'bullet', '')}${level(2, 'decimal', '%1.%2.%3')}</w:abstractNum>
     <w:abstractNum w:abstractNumId="1">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCountingThousand', '（%2）')}</w:abstractNum>
     <w:abstractNum w:abstractNumId="2">${level(0, 'chineseCounting', '第%1章', '<w:pStyle w:val="1"/>')}</w:abstractNum>
     <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
     <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
     <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
     <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`,
  )
  const styles = part(
    'styles',
    `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>`,
  )
  const item = (text: string, id: number, depth = 0) =>
    line(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`)

  it('go on behind inner items and paragraphs, and begin again where they should', async () => {
    const { text } = await read(
      item('第一步', 1) +
        item('细节', 1, 1) +
        item('第二步', 1) +
        line('说明。') +
        item('第三步', 1) +
        item('另一列', 4) +
        item('再一项', 4),
      { numbering },
    )
    expect(text).toEqual([
      '1. 第一步',
      '* 细节',
      '2. 第二步',
      '说明。',
      '3. 第三步',
      '5. 另一列',
      '6. 再一项',
    ])
  })

  it('are written out where a list of ours has none such, and named', async () => {
    const { text, named } = await read(
      item('总则', 2) +
        item('其一', 2, 1) +
        item('其二', 2, 1) +
        item('附则', 2) +
        item('其一', 2, 1),
      { numbering },
    )
    expect(text).toEqual(['一、总则', '（一）其一', '（二）其二', '二、附则', '（一）其一'])
    expect(named('numbering')).toEqual(['一、', '（一）', '（二）', '二、', '（一）'])
  })

  it('leave a heading a heading, also where its style counts', async () => {
    const { text } = await read(
      line('背景', '<w:pStyle w:val="1"/>') +
        line('正文。') +
        line('结论', '<w:pStyle w:val="1"/>'),
      { numbering, styles },
    )
    expect(text).toEqual(['# 第一章 背景', '正文。', '# 第二章 结论'])
  })

  it('pass over what is deleted or hidden', async () => {
    const gone = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:del w:author="a"><w:r><w:delText>删</w:delText></w:r></w:del></w:p>`
    const { text } = await read(item('甲', 1) + gone + item('乙', 1), { numbering })
    expect(text).toEqual(['1. 甲', '2. 乙'])
  })
})
