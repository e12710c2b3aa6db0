const languageMarks = new Set(
  `english|english version|english edition|english text|english translation|english below|english follows|in english|full text in english|the english version|english news|english original|eng|en|en-us|en-gb|en us|en gb|translation|translated text|original|original text|source|source text|target text
|chinese|chinese version|chinese edition|chinese text|chinese translation|chinese original|chinese below|chinese follows|in chinese|the chinese version|chinese news|simplified chinese|traditional chinese|mandarin|zh|zh-cn|zh-hans|zh-hant|zh cn|cn|chn|chs|cht
|bilingual|bilingual version|chinese and english|english and chinese|chinese-english|english-chinese|chinese english|english chinese
|英文|英文版|英文版本|英文版如下|英文版见下|英文如下|英文稿|英文原文|英文译文|英文全文|英文正文|英文翻译|英语|英语版|英语新闻|英文新闻|英译|英译文|英译版|英|译文|参考译文|译文如下|原文|原文如下|原稿|译稿
|中文|中文版|中文版本|中文版如下|中文版见下|中文如下|中文稿|中文原文|中文译文|中文全文|中文正文|中文翻译|中文新闻|汉语|汉语版|汉语新闻|中译|中译文|中译版|中|简体中文|繁体中文|简体中文版|繁体中文版|简体|繁体|简体版|繁体版|简中|繁中|华语|国语
|双语|双语版|双语新闻|双语对照|中英对照|英汉对照|汉英对照|中英双语|中英文|中英文对照|中英文双语|中英|正文|首页|home|主页|全文|body|text`
    .split(/[|\n]/u)
    .map((mark) => mark.trim())
    .filter(Boolean),
)
const endMarks = new Set(
  `end|the end|ends|ends here|end of story|end of article|end of text|end of report|end of document|end of english version|end of chinese version|end it|endit|enditem|fin|finis|30|more|to be continued|nnnn|eof
|完|全文完|本文完|完毕|全文完毕|结束|全文结束|本文结束|正文结束|终|全文终|剧终|毕|全文毕|待续|未完待续|完结|全文完结|英文版完|中文版完|完了`
    .split(/[|\n]/u)
    .map((mark) => mark.trim())
    .filter(Boolean),
)
/** Words that are a headline as well as a mark: a sign about them must tell. */
const doubtful = new Set(['中', '英', 'more', '毕', 'fin', 'source', 'text', 'body', '30'])

const englishMark =
  /^(?:(?:please )?(?:scroll down|read on) (?:for|to) )?(?:(?:below|here|this|the following) is )?(?:(?:the|full|see|in) ){0,2}(?:english|chinese|mandarin|bilingual|translated)(?: (?:version|text|edition|translation|original|article|report|news))?(?: (?:is )?(?:below|follows|as follows|above|here|starts here|begins here))?$/u
/** 以下为中文版, 附英文版, 英文版在后 */
const chineseMark =
  /^(?:以下|下面|下|后)?(?:为|是|附|见)?(?:中文|英文|英语|汉语|双语|中英文|简体中文|繁体中文)(?:版|版本|译文|译本|原文|稿|全文|翻译|正文)?(?:在|见|附|如|请见)?(?:下|后|前|下文|后文)?$/u

/** A line that only says in which language the text below it is. */
export function isLanguageMark(text: string): boolean {
  const parts = text.split(
    /[/|·&+]|(?<=\p{Script=Han}) (?=[A-Za-z])|(?<=[A-Za-z]) (?=\p{Script=Han})/u,
  )
  const marks = parts.map(bare).filter(Boolean)
  return (
    marks.length > 0 && marks.length <= 4 && marks.every((mark) => isIn(languageMarks, mark, text))
  )
}

/** (End/IPS) */
const endOfAgency = /^[[(（]\s{0,9}(?:end|ends|完)\s{0,9}[/|-]\s{0,9}[\p{L} .]{1,30}[\])）]$/iu

/** A line that only says that a text ends. */
export function isEndMark(text: string): boolean {
  if (/^#(?: ?#){2,3}$|^-+ ?30 ?-+$/u.test(text) || endOfAgency.test(text)) return true
  return isIn(endMarks, bare(text), text)
}

function isIn(marks: Set<string>, mark: string, text: string): boolean {
  if (marks === languageMarks && (englishMark.test(mark) || chineseMark.test(mark))) return true
  return marks.has(mark) && (!doubtful.has(mark) || /^[^\p{L}\p{N}]/u.test(text))
}

/** Without the signs about it, in small letters, its parts in languages not told apart by a space. */
function bare(text: string): string {
  const start = text.search(/[\p{L}\p{N}]/u)
  if (start < 0) return ''
  let end = text.length
  while (end > start && !/[\p{L}\p{N}]/u.test(text[end - 1] ?? '')) end -= 1
  const marked = text.slice(start, end).toLowerCase()
  // 中 文 版
  return /^\p{Script=Han}(?: \p{Script=Han}){1,9}$/u.test(marked)
    ? marked.replaceAll(' ', '')
    : marked
}
