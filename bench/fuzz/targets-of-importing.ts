import JSZip from 'jszip'
import { wordDocument } from '@/db/factories/word-document'
import { BadInput } from '@/features/importing/bad-input'
import { readText } from '@/features/importing/read-text'
import { openWordDocument } from '@/features/importing/read-word-file'
import { mutateBytes, mutateText } from './mutate'
import type { Target } from './target'

const documents = [
  `本站 >> 要闻 >> 国际
河道清淤工程完工
2026年11月28日 10:00

为期三个月的清淤工程昨日完工。水务局说，两县约有十万人受益。
River Dredging Done
The dredging project was finished yesterday. Some 100,000 people in two counties would benefit.
稿件来源：新华社`,
  `# 河道清淤工程完工 / River Dredging Done

为期三个月的**清淤工程**[昨日](https://example.org/a)完工。

> 水务局说

| 县 | 人数 |
| - | - |
| 甲 | 10 |

- 一
  1. 二`,
]

const pages = [
  `<html lang="zh"><head><title>河道</title><meta name="source" content="新华社"><meta property="article:published_time" content="2026-11-28T10:00:00+08:00"><base href="https://example.org/"></head>
<body><nav><a href="/">首页</a> &gt; 要闻</nav><article><h1>河道清淤工程完工</h1><p>为期<b>三个月</b>的<a href="javascript:alert(1)">工程</a><br>昨日完工。</p>
<ul><li>一<ol start="3"><li>二</li></ol></li></ul><table><caption>表</caption><tr><th colspan="2">县</th></tr><tr><td rowspan="2">甲</td><td>10</td></tr></table>
<blockquote><p>水务局说</p></blockquote><figure><img src="a.jpg" alt="桥"><figcaption>桥</figcaption></figure><iframe src="https://www.youtube.com/embed/abc"></iframe><script>x</script></article></body></html>`,
  `<meta charset="utf-8"><p class="MsoNormal"><span lang="EN-US" style="mso-list:l0 level1 lfo1">1.<o:p></o:p></span>The project</p><!--[if gte mso 9]><xml></xml><![endif]--><p>两县约有十万人受益</p>`,
]

const foreseen = (error: unknown) => error instanceof BadInput

function readsText(seeds: string[], path: string): Target {
  return {
    next: (random) =>
      mutateText(
        seeds[Math.floor(random() * seeds.length)] ?? '',
        [...documents, ...pages],
        random,
      ),
    read: (text: string) => {
      try {
        readText(text, path, 'Asia/Shanghai')
      } catch (error) {
        if (!foreseen(error)) throw error
      }
    },
  }
}

export const importTarget = () => readsText(documents, '/in/a.txt')

export const htmlTarget = () => readsText(pages, '/in/a.html')

const body = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>河道清淤工程完工</w:t></w:r></w:p>
<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">The dredging </w:t></w:r><w:ins><w:r><w:t>project</w:t></w:r></w:ins></w:p>
<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>两县</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>一</w:t></w:r></w:p>`

/** Half the files are broken as archives, half are whole archives of broken documents. */
export async function docxTarget(): Promise<Target> {
  const valid = await wordDocument(body)
  const parts = await JSZip.loadAsync(valid)
  const xml = (await parts.file('word/document.xml')?.async('string')) ?? ''
  return {
    next: (random) =>
      random() < 0.5 ? mutateBytes(valid, random) : mutateText(xml, [body, ...pages], random),
    read: async (input: Buffer | string) => {
      try {
        const bytes = typeof input === 'string' ? await archiveOf(parts, input) : input
        const { read } = await openWordDocument(bytes)
        read()
      } catch (error) {
        if (!foreseen(error)) throw error
      }
    },
  }
}

async function archiveOf(parts: JSZip, document: string): Promise<Buffer> {
  parts.file('word/document.xml', document)
  return parts.generateAsync({ type: 'nodebuffer' })
}
