import { areChineseNames, areLatinNames, arePinyinNames, isOutlet } from './names'

const role =
  '(?:责任|执行|值班|首席|特约|特派|驻外|实习|见习|高级|资深|新媒体|网络|图文|文字|摄影|视频|本报|本台|本网|本刊|本社|新华社|人民网|中新社|央视|一|二|三|初|复|终|总|主|副)*' +
  '(?:记者|编辑|责编|编审|作者|撰文|撰稿|采写|采访|整理|翻译|译者|编译|校对|校审|审校|审核|审读|监制|主编|统筹|策划|美编|设计|制图|制作|剪辑|摄影|摄像|通讯员|编委|审|译|校|文|图|文字|署名|供稿|来稿|出品|评论员|实习生|播音|主播|编导|排版|责任人|发稿|投稿|联系人|电话|作者简介|关键词|标签|栏目|频道|分类|版面|版次|字数)'
const chineseLabel = new RegExp(
  `^[\\[【(（□■◎●▲△丨|/]?\\s{0,9}${role}(?:[/、]${role})*\\s{0,9}[:/|丨]`,
  'u',
)
const chineseRole = new RegExp(`^[\\[【(（□■◎●▲△-]*\\s{0,9}(?:${role}[、/ ]?){1,2}\\s{0,9}`, 'u')
const trailing =
  /(?: [\p{Script=Han}]{2,6}报道)?\s{0,9}(?:\/?(?:文|图|摄|摄影|摄影报道|文并摄|编译|编辑|译|报道|综合报道|联合报道|供图|整理|供稿))?\s{0,9}[\])】）]?$/u
const leading = /^(?:[□■◎●]\s{0,9}|[□■◎●▲△—\s-]*(?:文|图|译|编译)\s{0,9}[/|:丨 ]\s{0,9})/u

const englishRole =
  '(?:(?:chief|senior|staff|managing|executive|web|copy|photo|contributing|special|assistant|deputy|duty|reporting|additional reporting|responsible)\\s{1,9})*(?:editors?|reporters?|reporting|writers?|authors?|translators?|correspondents?|photographers?|producers?|proofreaders?|contributors?|columnists?|bylines?|interviewers?|compilers?|designers?|narrators?|anchors?|contacts?|keywords?|tags?|sections?|category|word count|byline|writing|editing|proofreading|translation by|story|words)'
const englishLabel = new RegExp(
  `^[\\[(]?(?:${englishRole})(?:\\s{0,9}(?:/|&|and)\\s{0,9}${englishRole})?\\s{0,9}[:|]`,
  'iu',
)
const by =
  /^[[(-]*\s{0,9}(?:(?:reported|written|edited|translated|compiled|produced|photographed|reviewed|proofread|contributed|authored|adapted|posted|submitted|filed|story|text|words|reporting|editing|additional reporting|interview|video|graphics?)(?: and (?:edited|translated|photographed|written))? by|by|from)\s{0,9}:?\s{1,9}/iu
const staffLine =
  /^(?:xinhua|china daily|ap|afp|reuters|staff|special|our|a)\s{1,9}(?:staff\s{1,9})?(?:writers?|reporters?|correspondents?)\b(?:\s|:|$)/iu

/** Text: Wang Wu */
const ofText =
  /^(?:(?:text|words|story|report|photos?|copy)(?: and (?:text|photos?))? ?[:|]|reports? by) ?/iu

/** Longer lines are running text; the patterns here take the square of a line's length. */
const longestLine = 300

/** Who wrote, edited or took part in a story. */
export function isBylineLine(text: string): boolean {
  if (text.length > longestLine) return false
  return isChinese(text) || isEnglish(text)
}

function isChinese(text: string): boolean {
  if (!/\p{Script=Han}/u.test(text) || /[。！？!?；;]/u.test(text)) return false
  if (chineseLabel.test(text) && text.length <= 80) return true
  const name = text.replace(/^[(（【[]/u, '').replace(trailing, '')
  const afterRole = name.replace(chineseRole, '')
  if (afterRole !== name && areChineseNames(afterRole)) return true
  const afterSign = name.replace(leading, '')
  if (afterSign !== name && areChineseNames(afterSign.replace(/\s{1,9}图.*$/u, ''))) return true
  return trailing.exec(text)?.[0].trim() !== '' && text.length <= 24 && areChineseNames(name)
}

function isEnglish(text: string): boolean {
  if (text.includes(';')) return text.split(';').every((part) => isEnglish(part.trim()))
  if (englishLabel.test(text)) return text.length <= 120
  if (/[.!?]$/u.test(text) && !/\b(?:Jr|Sr)\.$/u.test(text)) return false
  const names = text.replace(by, '').replace(/(?<![\])-])[\])-]+$/u, '')
  if (names !== text && names.length < text.length) {
    if (by.test(text) && (areLatinNames(names.trim()) || isStaff(names))) return true
  }
  if (staffLine.test(text) && text.length <= 80) return true
  if (arePinyinNames(text.replace(ofText, '').replace(/ reports?$/u, ''))) return true
  const [first = '', ...others] = text.split(/\s{0,9}[,|]\s*/u)
  return (
    others.length > 0 && areLatinNames(first) && /\p{Ll}| /u.test(first) && others.every(isOutlet)
  )
}

function isStaff(names: string): boolean {
  return /^(?:our|a|an|the|staff|special)\b.*\b(?:writers?|reporters?|correspondents?|editors?|staff|desk|team)$/iu.test(
    names.trim(),
  )
}
