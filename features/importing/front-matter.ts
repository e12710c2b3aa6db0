import { parseDocument as parseYaml } from 'yaml'
import { z } from 'zod'
import type { DocumentLocale, PerDocumentLocale } from '@/lib/i18n/document-pair'
import { BadInput } from './bad-input'
import type { ParseWarning } from './document'
import { dateOf, type GivenFacts, languageOf, noFacts } from './given-facts'
import type { Page } from './published-date'

const fence = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u
const longest = 32 * 1024

/** What a key of front matter is, by the names that people give it, without - and _. */
const names = new Map(
  Object.entries({
    headline:
      'title headline 标题 標題 题目 titlezh titleen headlinezh headlineen titlecn 中文标题 英文标题 ztitle',
    standfirst:
      'standfirst summary description excerpt abstract lead 导语 導語 摘要 summaryzh summaryen descriptionzh descriptionen standfirstzh standfirsten',
    published:
      'date published publishedat publishdate pubdate datepublished created posted 日期 时间 時間 发布时间 發布時間 发布日期',
    updated:
      'updated updatedat lastmod modified lastmodified lastupdated datemodified 更新 更新时间 更新時間 更新日期',
    source: 'source credit agency 来源 來源 稿件来源 出处',
    section: 'section sections category categories channel 栏目 欄目 分类 频道',
    language: 'lang language locale 语言 語言',
  }).flatMap(([kind, keys]) => keys.split(' ').map((key) => [key, kind] as const)),
)

/** The text behind the front matter, and what that says. `line` is where the text begins. */
export function readFrontMatter(
  text: string,
  page: Page,
): { text: string; facts: GivenFacts; skipped: number } {
  if (/^\+\+\+[ \t]*\r?\n/u.test(text)) throw new BadInput('front-matter', 'TOML')
  const match = fence.exec(text)
  if (!match) return { text, facts: noFacts, skipped: 0 }
  const entries = entriesOf(match[1] ?? '')
  if (!entries) return { text, facts: noFacts, skipped: 0 }
  return {
    text: text.slice(match[0].length),
    facts: factsOf(entries, page),
    skipped: match[0].split('\n').length - 1,
  }
}

const scalar = z.union([z.string(), z.number(), z.boolean()])
const value = z.union([
  scalar,
  z.null(),
  z.array(scalar),
  z.map(z.string(), z.union([scalar, z.null()])),
])

/** Null where between the rules stands no front matter; throws BadInput where it cannot be read. */
function entriesOf(source: string): Map<string, z.output<typeof value>> | null {
  if (source.length > longest) throw new BadInput('front-matter', 'YAML')
  const parsed = parseYaml(source, { schema: 'core', uniqueKeys: true, stringKeys: true })
  if (parsed.errors.length > 0) {
    if (!/^[\w\p{Script=Han}-]+[:：]/mu.test(source)) return null
    throw new BadInput('front-matter', parsed.errors[0]?.message.split('\n')[0] ?? 'YAML')
  }
  const entries = z.map(z.string(), z.unknown()).safeParse(toValue(parsed))
  if (!entries.success) return null
  const read = [...entries.data].map(([key, stated]) => [key, value.safeParse(stated)] as const)
  return new Map(read.flatMap(([key, { data }]) => (data === undefined ? [] : [[key, data]])))
}

/** Aliases that grow into more than a few values are an attack. */
function toValue(parsed: ReturnType<typeof parseYaml>): unknown {
  try {
    return parsed.toJS({ mapAsMap: true, maxAliasCount: 10 })
  } catch {
    throw new BadInput('front-matter', 'YAML')
  }
}

function factsOf(entries: Map<string, z.output<typeof value>>, page: Page): GivenFacts {
  const facts: GivenFacts = { ...noFacts, headline: {}, standfirst: {}, warnings: [] }
  for (const [key, stated] of entries) {
    const plain = key.toLowerCase().replace(/[\s_.-]/gu, '')
    const text = textOf(stated)
    if (text === '' && !(stated instanceof Map)) continue
    switch (names.get(plain)) {
      case 'headline':
        Object.assign(facts.headline, perLocale(plain, stated))
        break
      case 'standfirst':
        Object.assign(facts.standfirst, perLocale(plain, stated))
        break
      case 'published':
        facts.published = dateIn(text, key, facts.warnings, page)
        break
      case 'updated':
        facts.updated = dateIn(text, key, facts.warnings, page)
        break
      case 'source':
        facts.source = text
        break
      case 'section':
        facts.sectionPath = Array.isArray(stated)
          ? stated.map(String)
          : text.split(/\s{0,9}[>/]+\s*/u)
        break
      case 'language':
        facts.language = /^zh|中文/iu.test(text) ? 'zh' : /^en|英/iu.test(text) ? 'en' : null
        break
      default:
        facts.warnings.push({ line: 1, code: 'unread-field', text: key })
    }
  }
  return facts
}

function dateIn(text: string, key: string, warnings: ParseWarning[], page: Page): string | null {
  const date = dateOf(text, page)
  if (!date) warnings.push({ line: 1, code: 'unreadable-date', text: `${key}: ${text}` })
  return date
}

function textOf(stated: z.output<typeof value>): string {
  if (stated === null || stated instanceof Map) return ''
  return (Array.isArray(stated) ? stated.join(', ') : String(stated)).replace(/\s+/gu, ' ').trim()
}

/** By the key's end, by the keys of a map, else by what the text is. */
function perLocale(key: string, stated: z.output<typeof value>): PerDocumentLocale<string> {
  if (stated instanceof Map) {
    const entries = [...stated].flatMap(([name, text]): [DocumentLocale, string][] => {
      const locale = /^zh|^cn|中/iu.test(name) ? 'zh' : /^en|英/iu.test(name) ? 'en' : null
      return locale && text !== null ? [[locale, textOf(text)]] : []
    })
    return Object.fromEntries(entries)
  }
  const text = textOf(stated)
  const named = /(?:zh|cn)$|^中文/u.test(key) ? 'zh' : /en$|^英文/u.test(key) ? 'en' : null
  return { [named ?? languageOf(text)]: text }
}
