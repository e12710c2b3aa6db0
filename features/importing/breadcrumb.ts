import { foldLabel } from './fold-label'

/** A path of sections, as pages state it above a story. */
export type Breadcrumb = {
  names: string[]
  /** Whether a name for the front page or a label shows that it is one. */
  isMarked: boolean
  /** Whether it may as well be a headline that compares: 安全 > 效率. */
  isWeak: boolean
}

const separators = />+|»+|›+|&gt;(?:&gt;)?/u
/** Where a path begins with the front page or a label, pages part its names by other signs too. */
const otherSeparators = / ?[→▸▶\\] ?| [/·|-] |(?<=[^\s])\/(?=[^\s])/gu
const label =
  /^(?:[您你])?(?:当前|现在|所在)?(?:的)?(?:位置|栏目)\s*:\s*|^[您你]在这里\s*:\s*|^(?:You are here|Breadcrumbs?|Location|Path)\s*:\s*/iu
const frontPage =
  /^(?:(?:网站|本站|站点|返回|新闻)?(?:首页|主页)|home(?: ?page)?|main(?: page)?|front page|index)$/iu
const thisPage =
  /^(?:(?:文章|新闻|稿件|详细)?(?:正文|详情|内容|全文)页?|当前页面?|article|(?:full )?(?:text|story)|current page|details|content)$/iu
const link =
  /^(?:查看|了解|阅读|点击|相关|延伸|推荐|返回|更多|上一[篇页条]|下一[篇页条]|详情|展开|全部|(?:read |see |view |learn )?(?:more|all)\b|next\b|prev(?:ious)?\b|back\b|related\b|see also\b|continue\b|also read\b)/iu

const longestName = 40
const longestPath = 400

/** The path that a line states, its names that are no section left out; null where it is none. */
export function readBreadcrumb(line: string): Breadcrumb | null {
  if (line.length > longestPath || line.includes('<')) return null
  const text = foldLabel(line)
  const labelled = label.exec(text)?.[0].length ?? 0
  const path = withArrows(text.slice(labelled), labelled > 0)
  if (!separators.test(path)) return null
  const names = namesOf(line.slice(labelled), path)
  if (names.length === 0 || !names.every(isName) || isLinkText(path)) return null
  const isMarked = labelled > 0 || names.some(isNavigation)
  const isDouble = />>|»|›|&gt;/u.test(path)
  return {
    names: names.filter((name) => !isNavigation(name)),
    isMarked,
    isWeak: !isMarked && !isDouble,
  }
}

/** Every index stays where it was. */
function withArrows(path: string, isLabelled: boolean): string {
  if (separators.test(path)) return path
  const arrows = path.replace(otherSeparators, (sign) => '>'.repeat(sign.length))
  const first = arrows.split('>', 1)[0]?.trim() ?? ''
  return isLabelled || frontPage.test(first) ? arrows : path
}

/** A line that leads on to other pages: 更多 > */
export function isLink(line: string): boolean {
  if (line.length > longestPath || line.includes('<')) return false
  const text = foldLabel(line)
  return separators.test(text) && namesOf(line, text).every(isName) && isLinkText(text)
}

function isLinkText(text: string): boolean {
  const [first = ''] = text.split(separators)
  return link.test(first.trim())
}

/** Every index of the folded text is that of the line. */
function namesOf(line: string, folded: string): string[] {
  const names: string[] = []
  let at = 0
  for (const part of folded.split(new RegExp(`(${separators.source})`, 'u'))) {
    if (!separators.test(part)) names.push(line.slice(at, at + part.length).trim())
    at += part.length
  }
  return names.filter((name) => name !== '')
}

function isNavigation(name: string): boolean {
  return frontPage.test(foldLabel(name)) || thisPage.test(foldLabel(name))
}

function isName(name: string): boolean {
  return name.length <= longestName && /\p{L}/u.test(name) && !/[。！？，；：!?;:]|\.$/u.test(name)
}
