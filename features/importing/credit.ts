import { readDay } from './date-days'
import { matchAt } from './date-fold'
import { readDateLabel } from './date-labels'
import { spaced } from './fold-label'

/** Where a story is from, as a line states it; `end` is where that ends. */
export type Credit = { name: string; end: number }

const creditLabel = new RegExp(
  spaced(
    '(?:(?:稿件|新闻|消息|信息|文章|内容|本文|图文|素材)?(?:来源|来自|出处)|稿源|来源网站|来源媒体|转载自|转自|原载|(?:news |article |story |original )?sources?|credit) {0,9}[:|丨] {0,9}',
  ),
  'iy',
)
const otherLabel =
  /(?:(?:责任|执行|值班|本期|特约)?编辑|责编|作者|记者|本报记者|撰文|文字|摄影|供图|图片|翻译|译者|编译|校对|审核|监制|主编|栏目|频道|标签|关键词|原标题|editors?|authors?|writers?|reporters?|translators?|photos?|by|section|tags?) {0,9}[: ]/iy
/** How often a text was read, or how long it is. */
const count =
  /(?:(?:阅读|浏览|点击|评论|点赞|转发|分享|播放|字数|人气|热度|全文|跟贴|参与)(?:量|数|次数)? {0,9}[:(]? {0,9}[\d,.]+ {0,9}[万千亿kw+]*(?: {0,9}(?:次|人|字|条))?\)?|[\d,.]+ {0,9}[万千]?\+? {0,9}(?:次?阅读|人阅读|次浏览|浏览|评论|次播放|次点击|人气|字(?=$|[\s|,)])|views?|reads?|comments?|shares?|words)(?![a-z])|(?:views?|reads?|comments?|shares?|words|word count|hits) {0,9}[:(]? {0,9}[\d,.]+ {0,9}[km]?\)?)/iy
const separator = /[|;│┃丨•【\t]|\u3000| {2}| [/·•—–-]+ /y
const address = /https?:|www\.|[\w.+-]+@[\w-]/iy

const longestName = 60

/** The name runs to a separator, a count, an address, or to a label or a date that follows it. */
export function readCredit(text: string, original: string, at: number): Credit | null {
  if (!matchAt(creditLabel, text, at)) return null
  const start = creditLabel.lastIndex
  const end = nameEnds(text, original, start)
  const name = nameIn(original.slice(start, end))
  return name && isName(name) ? { name, end } : null
}

/** Where a count ends that begins at a place; null where none does. */
export function readCount(text: string, at: number): number | null {
  return matchAt(count, text, at) ? count.lastIndex : null
}

/** Whether the name of a part in the making of a story begins at a place, as 作者 does. */
export function isOtherLabel(text: string, at: number): boolean {
  return Boolean(matchAt(otherLabel, text, at) || matchAt(address, text, at))
}

function nameEnds(text: string, original: string, start: number): number {
  // Past the longest name a line is none of a credit, wherever it would end.
  for (let at = start + 1; at < Math.min(text.length, start + 2 * longestName); at += 1) {
    if (/[\t\u3000]/u.test(original[at] ?? '') || matchAt(separator, text, at)) return at
    const before = text[at - 1] ?? ''
    if (isWithinWord(before, text[at] ?? '')) continue
    if (readCount(text, at) !== null || matchAt(address, text, at) || readDay(text, at)) return at
    const isApart = /[\s|,;(/]/u.test(before)
    if (isApart && (matchAt(otherLabel, text, at) || opensDate(text, at))) return at
    // Without a space only its colon tells a label from the end of a name.
    if (matchAt(otherLabel, text, at)?.[0].endsWith(':') && /\p{Script=Han}/u.test(before))
      return at
  }
  return text.length
}

function isWithinWord(before: string, after: string): boolean {
  return [/\d/u, /\p{Script=Latin}/u].some((kind) => kind.test(before) && kind.test(after))
}

function opensDate(text: string, at: number): boolean {
  const label = readDateLabel(text, at)
  if (!label) return false
  const after = text.slice(label.end, label.end + 40)
  return (
    text[label.end - 1] === ':' || readDay(text, label.end + after.search(/[^\s:]|$/u)) !== null
  )
}

/** Without the signs that part it from what follows, and a bracket that opens before the label. */
function nameIn(text: string): string {
  const name = text.trim()
  let end = name.length
  while (end > 0 && /[\s|,;、，；/·•—–(（【[-]/u.test(name[end - 1] ?? '')) end -= 1
  return name
    .slice(0, end)
    .replace(/[)）\]】]$/u, (bracket) => (hasOpening(name, bracket) ? bracket : ''))
}

function isName(name: string): boolean {
  return name.length <= longestName && !/[。！？!?]/u.test(name) && !/\w{3}\.(?: |$)/u.test(name)
}

function hasOpening(name: string, closing: string): boolean {
  const pairs: Record<string, string> = { ')': '(', '）': '（', ']': '[', '】': '【' }
  return name.includes(pairs[closing] ?? closing)
}
