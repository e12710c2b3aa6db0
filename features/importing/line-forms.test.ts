import { describe, expect, test } from 'vitest'
import { parseDocument } from './parse-document'

const zh = [
  '为期三个月的清淤工程昨日完工，施工方清出泥沙约四万立方米。',
  '水务局说，两县约有十万人受益。',
]
const en = [
  'The dredging project was finished yesterday after three months of work.',
  'The water bureau said some 100,000 people would benefit.',
]
const headline = { zh: '河道清淤工程完工', en: 'River Dredging Done' }
const whole = { headline, zh, en }

function read(...lines: string[]) {
  const document = parseDocument(lines.join('\n'))
  return {
    ...document,
    zh: document.body.zh.map(({ text }) => text),
    en: document.body.en.map(({ text }) => text),
    codes: document.warnings.map(({ code }) => code),
  }
}

describe('a path of sections', () => {
  test.each([
    ['首页 > 新闻 > 国际 > 正文', ['新闻', '国际']],
    ['首頁 > 新聞 > 國際 > 正文', ['新聞', '國際']],
    ['Home > News > World', ['News', 'World']],
    ['HOME » News » World » Article', ['News', 'World']],
    ['网站首页>>新闻>>国际>>详情', ['新闻', '国际']],
    ['当前位置：首页 > 新闻 > 国际', ['新闻', '国际']],
    ['您的位置：首页 ＞ 新闻 ＞ 国际 ＞ 河道清淤工程完工', ['新闻', '国际']],
    ['首页 > 新闻 > 国际 > 河道清淤工程…', ['新闻', '国际']],
    ['Home > News > World > River Dredging Done', ['News', 'World']],
    ['You are here: Home › News › World › Full text', ['News', 'World']],
    ['新闻 > 国际', ['新闻', '国际']],
    ['首页 / 新闻 / 国际', ['新闻', '国际']],
    ['首页 → 新闻 → 国际', ['新闻', '国际']],
    ['首页 ▸ 新闻 · 国际', ['新闻', '国际']],
    ['HOME/News/World', ['News', 'World']],
    ['当前位置: 首页 - 新闻 - 国际', ['新闻', '国际']],
    ['你在这里：首页 > 新闻', ['新闻']],
    ['Breadcrumb: Home > News', ['News']],
    ['新闻频道>国际新闻>正文页', ['新闻频道', '国际新闻']],
    ['网站首页 > 新闻中心 > 详细内容', ['新闻中心']],
    ['新闻 > 国际 > 河道清淤工程完工_双联社', ['新闻', '国际']],
    ['News > World > River Dredging Done - Twin Agency', ['News', 'World']],
    [
      '“一带一路”新闻合作联盟>>新闻资讯>>最新资讯',
      ['“一带一路”新闻合作联盟', '新闻资讯', '最新资讯'],
    ],
  ])('names what are sections alone: %s', (line, path) => {
    const document = read(line, headline.zh, '2026年11月20日', ...zh, headline.en, ...en)
    expect(document).toMatchObject({ ...whole, codes: [] })
    expect(document.sectionPath).toEqual(path)
  })

  test.each([
    '北京→雄安 新线今日开通',
    '北京 > 雄安 新线今日开通',
    '北京>雄安 新线今日开通',
    '安全 > 效率',
    '安全 > 速度 > 成本',
    'GDP增速＞5%意味着什么',
    '北京⇒雄安',
    '上海->杭州 新线开通',
    '3 > 2 的故事',
    '上海 → 杭州 → 宁波',
  ])('is no headline of its language: %s', (line) => {
    const document = read(line, '2026年11月20日', ...zh, headline.en, ...en)
    expect(document).toMatchObject({ ...whole, headline: { zh: line, en: headline.en }, codes: [] })
    expect(document.sectionPath).toEqual([])
  })

  test.each([
    "Beijing→Xiong'an Line Opens",
    "Beijing > Xiong'an Line Opens",
    'Safety > Speed',
    'Why 3 > 2 Matters',
    "Beijing -> Xiong'an",
  ])('is no headline in second place: %s', (line) => {
    const document = read(headline.zh, ...zh, line, ...en)
    expect(document).toMatchObject({ ...whole, headline: { zh: headline.zh, en: line } })
    expect(document.sectionPath).toEqual([])
  })

  test('is no headline in both languages at once', () => {
    const document = read('北京 > 雄安', '2026年11月20日', ...zh, "Beijing > Xiong'an", ...en)
    expect(document.headline).toEqual({ zh: '北京 > 雄安', en: "Beijing > Xiong'an" })
    expect(document.sectionPath).toEqual([])
  })

  test.each([
    '更多 > 国际新闻',
    '查看更多 >>',
    '相关阅读 > 河道清淤',
    '返回首页 >',
    '上一篇 > 下一篇',
    'More > World News',
    'Read more >>',
    'Back to > News',
    '国际 >> 亚太',
    '首页 > 新闻',
    'News > World > Asia',
  ])('stands under no text: %s', (line) => {
    for (const lines of [
      [headline.zh, ...zh, line, headline.en, ...en],
      [headline.zh, ...zh, headline.en, ...en, line],
      [headline.zh, zh[0] ?? '', line, zh[1] ?? '', headline.en, ...en],
      [headline.zh, '2026年11月20日', ...zh, ...zh, line],
    ]) {
      const document = read(...lines)
      expect(document.headline.zh).toBe(headline.zh)
      if (lines.includes(headline.en)) expect(document.headline.en).toBe(headline.en)
      expect([...document.zh, ...document.en]).toContain(line)
    }
    const below = read(headline.zh, ...zh, ...zh, headline.en, ...en, line)
    expect(below.sectionPath).toEqual([])
  })

  test.each(['<b>新闻</b> > 国际', 'a < b > c', '新闻 > <国际>', '<p>新闻 >> 国际'])(
    'holds no mark-up: %s',
    (line) => {
      expect(read(line, headline.zh, ...zh).sectionPath).toEqual([])
    },
  )

  test('of navigation alone is told', () => {
    const document = read('首页 > 正文', headline.zh, ...zh, headline.en, ...en)
    expect(document).toMatchObject({ ...whole, sectionPath: [], codes: ['only-navigation'] })
  })
})

describe('a label', () => {
  test.each([
    ['标题：', 'Title: '],
    ['標題：', 'TITLE：'],
    ['【标题】', '[Title] '],
    ['题目:', 'Headline: '],
    ['标　题：', 'Title : '],
    ['中文标题：', '英文标题：'],
    ['标题（中文）：', 'Title (English): '],
    ['新闻标题﹕', 'Ｔｉｔｌｅ： '],
  ])('marks a headline: %s%s', (chinese, english) => {
    const titles = [`${chinese}${headline.zh}`, `${english}${headline.en}`]
    expect(read(...titles, '2026年11月20日', ...zh, ...en)).toMatchObject({ ...whole, codes: [] })
    const [first = '', second = ''] = titles
    expect(read(first, ...zh, second, ...en)).toMatchObject({ ...whole, codes: [] })
  })

  test('marks a headline that is a sentence, or below another line', () => {
    const sentence = '河道清淤，今告完工。'
    expect(read('钟滩快报', `标题：${sentence}`, ...zh).headline.zh).toBe(sentence)
  })

  test('may stand on a line of its own', () => {
    const document = read('标题：', headline.zh, '摘要：', '清淤三月。', ...zh)
    expect(document).toMatchObject({
      headline: { zh: headline.zh },
      standfirst: { zh: '清淤三月。' },
      zh,
    })
  })

  test('of a second headline in one language is told', () => {
    const document = read('标题：河道清淤', '标题：河道完工', ...zh)
    expect(document.headline.zh).toBe('河道清淤')
    expect(document.zh).toEqual(['河道完工', ...zh])
    expect(document.codes).toContain('second-headline')
  })

  test.each([
    ['原文：', '译文：'],
    ['原文:', '譯文：'],
    ['【原文】', '【译文】'],
    ['Original: ', 'Translation: '],
    ['中文：', '英文：'],
    ['中文：', 'English: '],
    ['[ZH] ', '[EN] '],
    ['中：', '英：'],
  ])('says which side a text is: %s%s', (chinese, english) => {
    const pairs = zh.flatMap((text, at) => [`${chinese}${text}`, `${english}${en[at]}`])
    expect(read(headline.zh, headline.en, ...pairs)).toMatchObject({ ...whole, codes: [] })
  })

  test.each([
    ['【導語】', '清淤三月，今告竣工。', 'zh'],
    ['導語：', '清淤三月，今告竣工。', 'zh'],
    ['摘　要：', '清淤三月，今告竣工。', 'zh'],
    ['内容提要:', '清淤三月，今告竣工。', 'zh'],
    ['核心提示﹕', '清淤三月，今告竣工。', 'zh'],
    ['STANDFIRST: ', 'Three months of dredging end.', 'en'],
    ['Summary：', 'Three months of dredging end.', 'en'],
    ['[Abstract] ', 'Three months of dredging end.', 'en'],
  ] as const)('marks a standfirst: %s', (label, text, locale) => {
    const place = locale === 'zh' ? [headline.zh, `${label}${text}`] : [headline.zh]
    const other = locale === 'en' ? [headline.en, `${label}${text}`] : [headline.en]
    const document = read(...place, ...zh, ...other, ...en)
    expect(document).toMatchObject({ ...whole, standfirst: { [locale]: text } })
  })

  test.each(['English: A Global Language', '中文：一种语言'])(
    'opens a headline too: %s',
    (line) => {
      const body = line.startsWith('E') ? en : zh
      expect(Object.values(read(line, ...body).headline)).toEqual([line])
    },
  )
})

describe('two languages on a line', () => {
  const pairs = [[headline.zh, headline.en], ...zh.map((text, at) => [text, en[at] ?? ''])]

  test.each([
    ['a tab', (a: string, b: string) => `${a}\t${b}`],
    ['a bar', (a: string, b: string) => `${a} | ${b}`],
    ['a wide bar', (a: string, b: string) => `${a}｜${b}`],
    ['a slash', (a: string, b: string) => `${a} / ${b}`],
    ['spaces', (a: string, b: string) => `${a.padEnd(100)}${b}`],
    ['wide spaces', (a: string, b: string) => `${a}　　${b}`],
    ['a table', (a: string, b: string) => `| ${a} | ${b} |`],
    ['a drawn table', (a: string, b: string) => `│ ${a} │ ${b} │`],
    ['several tabs', (a: string, b: string) => `${a}\t\t${b}`],
  ])('are parted by %s', (_, row) => {
    for (const swap of [false, true]) {
      const rows = pairs.map(([a = '', b = '']) => (swap ? row(b, a) : row(a, b)))
      expect(read(...rows)).toMatchObject({ ...whole, codes: [] })
      expect(read(...rows.flatMap((line) => [line, '']))).toMatchObject({ ...whole, codes: [] })
      expect(read(rows[0] ?? '', '2026年11月20日', ...rows.slice(1))).toMatchObject({
        ...whole,
        published: '2026-11-20T00:00:00+08:00',
      })
      const numbered = rows.map((line, at) => `${at + 1}\t${line}`)
      if (!row('', '').startsWith('|')) expect(read(...numbered)).toMatchObject(whole)
    }
  })

  test('are parted in the headline alone', () => {
    expect(read(`${headline.zh} | ${headline.en}`, ...zh, ...en)).toMatchObject(whole)
    expect(read(`${headline.en} / ${headline.zh}`, ...zh, ...en)).toMatchObject(whole)
  })

  test('are parted in a table with its head and rules', () => {
    const rows = pairs.map(([a, b]) => `| ${a} | ${b} |`)
    const document = read('| 中文 | English |', '|---|---|', ...rows, '| 工程款已经付清。 |  |')
    expect(document.headline).toEqual(headline)
    expect(document.zh).toEqual(['中文', ...zh, '工程款已经付清。'])
    expect(document.en).toEqual(['English', ...en])
    expect(document.codes).toEqual(['kept-language-mark', 'kept-language-mark', 'rules'])
  })

  test.each([
    '深度｜河道清淤之后',
    '深度｜OpenAI与河道',
    '视频 | 河道清淤工程完工',
    '深度 | ChatGPT',
    '财经 / AI 公司上市',
  ])('are not a column and its headline: %s', (line) => {
    expect(read(line, ...zh).headline).toEqual({ zh: line })
    expect(read(line, ...zh).en).toEqual([])
  })

  test.each(['Opinion | The River Runs', 'News / World Rivers Day'])(
    'are not a column and its English headline: %s',
    (line) => {
      expect(read(line, ...en).headline).toEqual({ en: line })
    },
  )
})

describe('a line without words', () => {
  const rules = [
    '-----',
    '----------------',
    '＊＊＊',
    '* * *',
    '……',
    '———',
    '=====',
    '~~~~',
    '·····',
    '＝＝＝',
    '_____',
    '■',
    '◆◆◆',
    '•',
    '***',
    '|',
    '─────',
    '※※※',
    '。。。',
  ]
  const pages = [
    '1/2',
    '第1页 共2页',
    '第 1 页',
    '第一页',
    '共2页',
    'Page 1 of 2',
    'Page 3',
    '- 3 -',
    '— 3 —',
    '－3－',
    '第1页/共2页',
    '第 1 頁 共 2 頁',
    '1 of 2',
    '[3]',
    '(3)',
    'p. 3',
    '１／２',
  ]

  test.each([
    ...rules.map((line) => ['rules', line]),
    ...pages.map((line) => ['page-numbers', line]),
  ])('%s: %s', (code, line) => {
    for (const lines of [
      [line, headline.zh, ...zh, headline.en, ...en],
      [headline.zh, '2026年11月20日', '', ...zh, '', line, '', headline.en, '', ...en],
      [headline.zh, zh[0], line, zh[1], headline.en, en[0], line, en[1]],
      [headline.zh, ...zh, headline.en, ...en, line],
    ] as string[][]) {
      const document = read(...lines)
      expect(document).toMatchObject(whole)
      expect(document.warnings).toEqual([
        {
          line: lines.indexOf(line) + 1,
          code,
          text: line,
          count: lines.filter((each) => each === line).length,
        },
      ])
    }
  })

  test.each(['2026', '100,000', '？', '😀', '3:2'])('is text all the same: %s', (line) => {
    expect(read(headline.zh, ...zh, line, ...zh).zh).toContain(line)
  })

  test('is a number or a time of subtitles', () => {
    const cues = [...zh.map((text, at) => `${text}\n${en[at]}`)]
    const times = ['00:00:01,000 --> 00:00:04,000', '00:00:05,500 --> 00:00:08,000']
    const srt = cues.map((cue, at) => `${at + 1}\n${times[at]}\n${cue}\n`)
    expect(read(...srt)).toMatchObject({ zh, en, sectionPath: [] })
    const vtt = cues.map((cue, at) => `${times[at]?.replaceAll(',', '.')} align:start\n${cue}\n`)
    const document = read('WEBVTT', '', headline.zh, headline.en, ...vtt)
    expect(document).toMatchObject({ ...whole, codes: ['subtitle-signs'] })
  })

  test.each(['\v', '\u0085', '\u2028', '\u2029', '\f', '\r', '\r\n'])('ends with %j', (end) => {
    const lines = [headline.zh, '2026年11月20日', ...zh, headline.en, ...en]
    const { headline: found, body } = parseDocument(lines.join(end))
    expect(found).toEqual(headline)
    expect(body.zh.map(({ text, line }) => [line, text])).toEqual(
      zh.map((text, at) => [at + 3, text]),
    )
    expect(body.en.map(({ text }) => text)).toEqual(en)
  })

  test('holds nothing that is not seen', () => {
    const dirty = (text: string) => [...text].join('\u200B').replace(/e/gu, 'e\u00AD\u0002')
    const lines = [headline.zh, '2026年11月20日', ...zh, headline.en, ...en]
    expect(read('\uFEFF', ...lines.map(dirty))).toMatchObject({
      ...whole,
      codes: [],
      published: '2026-11-20T00:00:00+08:00',
    })
  })
})

describe('about the text', () => {
  test('a mark goes with the text that it opens or ends', () => {
    const lines = [
      '【中文】',
      headline.zh,
      ...zh,
      '(End)',
      '【英文】',
      headline.en,
      ...en,
      '（完）',
    ]
    const document = read(...lines)
    expect(document.headline).toEqual(headline)
    expect(document.zh).toEqual(['【中文】', ...zh, '(End)'])
    expect(document.en).toEqual(['【英文】', ...en, '（完）'])
  })

  test('a path may hold the only headline', () => {
    const document = read('首页 > 新闻 > 国际 > 河道清淤工程今日完工', '2026-11-20', ...zh)
    expect(document.headline).toEqual({ zh: '河道清淤工程今日完工' })
    expect(document.sectionPath).toEqual(['新闻', '国际'])
  })

  test.each([
    ['原创 张三 双联社 2026年11月20日 09:30 北京', 'unread-date'],
    ['Posted by admin on Nov 20, 2026', 'unread-date'],
    ['编者按：本文为双联社专稿，讲述清淤的三个月。', 'kept-note'],
    ["Editor's note: This story is one of three.", 'kept-note'],
    ['China Daily | Updated: 2026-11-20 09:30', 'unplaced'],
    ['双联社', 'kept-picture-credit'],
    ['双联晚报', 'kept-picture-credit'],
  ])('%s is no headline', (line, code) => {
    const document = read(line, headline.zh, ...zh, headline.en, ...en)
    expect(document.headline).toEqual(headline)
    expect(document.codes).toContain(code)
  })
})
