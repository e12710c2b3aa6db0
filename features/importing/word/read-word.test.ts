import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { cell, line, part, run, table, wordDocument } from '@/db/factories/word-document'
import { linesOf } from '@/features/importing/testing/lines-of'
import { readWordBody as read } from '@/features/importing/testing/read-word-body'
import { readWord } from './read-word'

it.each(['page', 'column'])('a new %s within a paragraph joins no words', async (type) => {
  const { text } = await read(
    line(`${run('See page')}<w:r><w:br w:type="${type}"/></w:r>${run('two.')}`),
  )
  expect(text.join('\n').split(/\s+/u)).toEqual(['See', 'page', 'two.'])
})

it('a new page before the text of a paragraph, or alone in one, is no line', async () => {
  const newPage = '<w:r><w:br w:type="page"/></w:r>'
  const { text } = await read(line(newPage) + line(newPage + run('第二页。')))
  expect(text).toEqual(['第二页。'])
})

describe('what is not to be seen', () => {
  it('is left out with a row that is hidden', async () => {
    const hidden = (value = '') =>
      `<w:tr><w:trPr><w:hidden${value}/></w:trPr>${cell('秘')}${cell('密')}</w:tr>`
    const seen = table([cell('年份'), cell('产量')], [cell('2024'), cell('10')])
    const shown = hidden(' w:val="0"')
    const { text, named } = await read(seen.replace('</w:tbl>', `${hidden()}${shown}</w:tbl>`))
    expect(text).toEqual(['年份 | 产量', '2024 | 10', '秘 | 密'])
    expect(named('hidden')).toEqual(['秘 密'])
  })

  it('is left out and named, hidden by itself or by a style', async () => {
    const styles = part(
      'styles',
      `<w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>
       <w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>
       <w:style w:type="paragraph" w:styleId="Memo"><w:basedOn w:val="Base"/></w:style>`,
    )
    const body =
      line(
        run('看得见。') +
          run('内部批注勿发', '<w:vanish/>') +
          run('秘', '<w:rStyle w:val="Secret"/>'),
      ) +
      line('只给编辑。', '<w:pStyle w:val="Memo"/>') +
      line(run('还看得见', '<w:vanish w:val="0"/>'))
    const { text, named } = await read(body, { styles })
    expect(text).toEqual(['看得见。', '还看得见'])
    expect(named('hidden')).toEqual(['内部批注勿发', '秘', '只给编辑。'])
  })

  it('is what is struck, once or twice, and not what is not', async () => {
    const { text, named } = await read(
      line(run('票价从') + run('100元', '<w:strike/>') + run('降到80元。')) +
        line(run('原价', '<w:dstrike/>') + run('现价', '<w:strike w:val="false"/>')),
    )
    expect(text).toEqual(['票价从降到80元。', '现价'])
    expect(named('struck')).toEqual(['100元', '原价'])
  })

  it('is what tracked changes took away; what they put in is text', async () => {
    const deleted = (text: string) =>
      `<w:del w:author="a"><w:r><w:delText>${text}</w:delText></w:r></w:del>`
    const mark = '<w:rPr><w:del w:author="a"/></w:rPr>'
    const { text, named } = await read(
      line(`${run('耗资')}${deleted('12')}<w:ins w:author="a">${run('24')}</w:ins>${run('亿。')}`) +
        line(`<w:moveFrom w:author="a">${run('移走。')}</w:moveFrom>`) +
        line(`<w:moveTo w:author="a">${run('移来。')}</w:moveTo>`) +
        line('合成', mark) +
        line('一段。') +
        `<w:tbl><w:tr><w:trPr><w:del w:author="a"/></w:trPr>${cell('删行')}${cell('1')}</w:tr><w:tr>${cell('留行')}${cell('2')}</w:tr></w:tbl>`,
    )
    expect(text).toEqual(['耗资24亿。', '移来。', '合成一段。', '留行 | 2'])
    expect(named('deleted')).toEqual(['12', '删行 1'])
    expect(named('inserted')).toEqual(['24'])
  })

  it('is what a form asks for; what was filled in is text', async () => {
    const control = (properties: string, text: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`
    const { text } = await read(
      line(run('作者：') + control('<w:showingPlcHdr/>', '单击此处输入') + control('', '张明')),
    )
    expect(text).toEqual(['作者：张明'])
  })
})

describe('characters', () => {
  it('stay under their pinyin, which is named', async () => {
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run('dá')}</w:rt><w:rubyBase>${run('龘')}</w:rubyBase></w:ruby></w:r>`
    const { text, named } = await read(
      line(
        `<w:smartTag w:uri="x" w:element="place">${run('北京')}</w:smartTag>${run('的')}${ruby}${run('字。')}`,
      ),
    )
    expect(text).toEqual(['北京的龘字。'])
    expect(named('ruby')).toEqual(['dá'])
  })

  it('stay under their pinyin where older programs draw them by a field', async () => {
    const field = (code: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const { text, named } = await read(
      line(
        `${run('这是')}${field(' EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 9(dá),龘)')}${run('字，')}${field('EQ \\o\\ac(○,1)')}${field(' PAGE ')}${run('。')}`,
      ),
    )
    expect(text).toEqual(['这是龘字，1。'])
    expect(named('ruby')).toEqual(['dá'])
  })

  it('of fields, directions and breaks are kept', async () => {
    const { text } = await read(
      line(
        `<w:fldSimple w:instr="DATE">${run('七月七日')}</w:fldSimple><w:bdo w:val="ltr">${run('通车')}</w:bdo><w:r><w:t>。</w:t><w:cr/><w:t>次行</w:t></w:r>`,
      ),
    )
    expect(text).toEqual(['七月七日通车。', '次行'])
  })
})

describe('what is drawn', () => {
  const box = (content: string) =>
    `<wp:anchor><wp:docPr id="1" name="Text Box 1"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>`
  const picture = (description: string) =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="2" name="图片 2" descr="${description}"/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="2" name="桥.png"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="picture"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

  it('is kept once where it is text, behind its paragraph, and named', async () => {
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(line('框里的话。'))}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${line('框里的话。')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const { text, named } = await read(
      line(run('正文') + both + run('一。')) +
        line(`<w:r><w:drawing>${box(line('只有新的。'))}</w:drawing></w:r>${run('正文二。')}`) +
        line(
          `<w:r><w:pict><v:rect><v:textbox><w:txbxContent>${line('只有旧的。')}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>`,
        ),
    )
    expect(text).toEqual(['正文一。', '框里的话。', '正文二。', '只有新的。', '只有旧的。'])
    expect(named('textBox')).toEqual(['框里的话。', '只有新的。', '只有旧的。'])
  })

  it('is named where it is a picture, a shape or another program’s', async () => {
    const { text, named } = await read(
      line(
        run('看图。') +
          picture('晨光中的桥') +
          picture('') +
          '<w:r><w:pict><v:shape><v:textpath string="内部资料"/></v:shape></w:pict></w:r>' +
          '<w:r><w:object><v:shape><v:imagedata r:id="picture"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>',
      ),
    )
    expect(text).toEqual(['看图。'])
    expect(named('picture')).toEqual(['晨光中的桥', '桥.png'])
    expect(named('drawing')).toEqual(['内部资料'])
    expect(named('object')).toEqual(['Excel.Sheet.12'])
  })

  it('is written in one line where it is a formula, and named', async () => {
    const m = (name: string, content: string) => `<m:${name}>${content}</m:${name}>`
    const t = (text: string) => m('r', m('t', text))
    const formula = m(
      'oMath',
      t('E=m') +
        m('sSup', m('e', t('c')) + m('sup', t('2'))) +
        t('+') +
        m('f', m('num', t('a+b')) + m('den', t('2'))),
    )
    const { blocks, named } = await read(line(run('公式') + formula + run('成立。')))
    expect(blocks).toEqual([
      {
        type: 'paragraph',
        text: [
          { text: '公式E=mc' },
          { text: '2', marks: ['superscript'] },
          { text: '+(a+b)/2成立。' },
        ],
      },
    ])
    expect(named('formula')).toEqual(['E=mc^2+(a+b)/2'])
  })
})

describe('what stands beside the text', () => {
  it('keeps the links of a note', async () => {
    const footnotes = part(
      'footnotes',
      `<w:footnote w:id="2"><w:p>${run('见')}<w:hyperlink r:id="own">${run('报告')}</w:hyperlink><w:hyperlink r:id="gone">${run('旧')}</w:hyperlink>${run('。')}</w:p></w:footnote>`,
    )
    const zip = await JSZip.loadAsync(
      await wordDocument(`<w:p>${run('正文')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`, {
        footnotes,
      }),
    )
    zip.file(
      'word/_rels/footnotes.xml.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="own" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/a?b=1&amp;c=&quot;2" TargetMode="External"/></Relationships>',
    )
    const word = await readWord(await zip.generateAsync({ type: 'nodebuffer' }))
    expect(word?.html).toContain('见<a href="https://example.org/a?b=1&amp;c=%222">报告</a>旧。')
  })

  it('comes below it where it is a note, with its number and no arrow', async () => {
    const footnotes = part(
      'footnotes',
      `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${run(' 注文内容。')}</w:p></w:footnote>`,
    )
    const endnotes = part('endnotes', `<w:endnote w:id="2">${line('尾注。')}</w:endnote>`)
    const { blocks, named } = await read(
      `<w:p>${run('正文一')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}</w:p><w:p>${run('正文二')}<w:r><w:endnoteReference w:id="2"/></w:r><w:r><w:footnoteReference w:id="9"/></w:r></w:p>`,
      { footnotes, endnotes },
    )
    expect(blocks.flatMap(linesOf)).toEqual([
      '正文一[1]。',
      '正文二[2]',
      '[1] 注文内容。',
      '[2] 尾注。',
    ])
    expect(JSON.stringify(blocks)).not.toContain('↑')
    expect(JSON.stringify(blocks)).toContain('"text":"[1]","marks":["superscript"]')
    expect(named('note')).toEqual(['注文内容。', '尾注。'])
  })

  it('is named where it is a comment, a header or a footer', async () => {
    const { text, named } = await read(
      line(
        `<w:commentRangeStart w:id="1"/>${run('正文。')}<w:r><w:commentReference w:id="1"/></w:r>`,
      ),
      {
        comments: part(
          'comments',
          `<w:comment w:id="1" w:author="a">${line('核对？')}</w:comment>`,
        ),
        header1: part('hdr', line('内部稿')),
        footer1: part('ftr', line('第1页 共2页')),
      },
    )
    expect(text).toEqual(['正文。'])
    expect(named('comment')).toEqual(['核对？'])
    expect(named('margin')).toEqual(['内部稿'])
  })
})

describe('merged cells', () => {
  it('keep every value under its own heading, down and across', async () => {
    const down = '<w:vMerge w:val="restart"/>'
    const { text } = await read(
      table(
        [cell('省份', down), cell('产量', '<w:gridSpan w:val="2"/>'), cell('备注', down)],
        [
          cell('', '<w:vMerge/>'),
          cell('2024'),
          cell('2025'),
          cell('', '<w:vMerge w:val="continue"/>'),
        ],
        [cell('甲省'), cell('10'), cell('12'), cell('增')],
      ) +
        `<w:tbl><w:tr>${cell('A')}${cell('B')}${cell('C')}</w:tr><w:bookmarkStart w:id="1" w:name="x"/><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('b')}${cell('c')}</w:tr><w:tr>${cell('两格', '<w:hMerge w:val="restart"/>')}${cell('', '<w:hMerge/>')}${cell('c2')}</w:tr></w:tbl>`,
    )
    expect(text).toEqual([
      '省份 | 产量 |  | 备注',
      ' | 2024 | 2025 | ',
      '甲省 | 10 | 12 | 增',
      'A | B | C',
      ' | b | c',
      '两格 |  | c2',
    ])
  })
})

describe('mammoth’s own messages', () => {
  it('are told in our words, and never in its', async () => {
    const { notes } = await read(
      line(
        `<w:r><w:sym w:font="MyFont" w:char="F0FF"/></w:r>${run('正文')}`,
        '<w:pStyle w:val="Quote9"/>',
      ),
    )
    expect(notes).toEqual([
      { kind: 'style', words: 'Quote9' },
      { kind: 'symbol', words: 'MyFont F0FF' },
    ])
  })
})

it('reads documents that name their namespaces otherwise', async () => {
  const body = line(run('看得见。') + run('藏', '<w:vanish/>'))
  const renamed = await wordDocument(body)
  const zip = await JSZip.loadAsync(renamed)
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  zip.file(
    'word/document.xml',
    xml
      .replaceAll('<w:', '<n0:')
      .replaceAll('</w:', '</n0:')
      .replaceAll(' w:', ' n0:')
      .replace('xmlns:w=', 'xmlns:n0='),
  )
  const result = await readWord(await zip.generateAsync({ type: 'nodebuffer' }))
  expect(result?.html).toBe('<p>看得见。</p>')
})

it('keeps links, bold and signs that mean something in markup', async () => {
  const { blocks } = await read(
    line(
      `<w:hyperlink r:id="link">${run('ANSO')}</w:hyperlink>${run(' &lt;b&gt; &amp; co', '<w:b/>')}`,
    ),
  )
  expect(blocks).toEqual([
    {
      type: 'paragraph',
      text: [
        { text: 'ANSO', link: 'https://example.org/' },
        { text: ' <b> & co', marks: ['bold'] },
      ],
    },
  ])
})

it('refuses what is deeper than any document', async () => {
  const deep = '<w:smartTag>'.repeat(100_000) + '</w:smartTag>'.repeat(100_000)
  await expect(readWord(await wordDocument(`<w:p>${deep}</w:p>`))).rejects.toThrow()
})

it('reads a document of many empty and hidden paragraphs in bounded time', {
  timeout: 30_000,
}, async () => {
  const body = `${line(run('藏', '<w:vanish/>'))}<w:p/>`.repeat(5_000)
  const { text, notes } = await read(body + line('完。'))
  expect(text).toEqual(['完。'])
  expect(notes.length).toBeLessThanOrEqual(1000)
})
