const chineseLabel =
  /^[[(（【]?(?:本文|文章|稿件|新闻)?(?:最后|最近|最新|首次|上次)?(?:更新|发布|发表|修改|修订|刊发|发稿|编辑|上传|推送)(?:时间|日期|于|在)?\s{0,9}:?\s*/u
const englishLabel =
  /^[[(]?\s{0,9}(?:(?:last|first|originally|most recently|latest|this (?:story|article|page) was(?: last)?)\s{1,9})?(?:updated?|modified|published|posted|revised|edited|refreshed|uploaded|released|filed|as of|amended)(?: (?:on|at|date|time))?\s{0,9}:?\s*/iu
const chineseTime =
  /^(?:[\d年月日号时点分秒星期周一二三四五六七八九十廿〇零:/.,()（）|\s-]|前|后|刚刚|今天|昨天|前天|今日|昨日|小时|分钟|天|上午|下午|凌晨|早上|晚上|晚|中午|傍晚|北京时间|当地时间|[ap]m)+$/iu
const timeWord =
  /^(?:\d{1,4}(?:st|nd|rd|th|[ap]m|h|m|d)?|\d{1,4}[-/.:]\d{1,2}(?:[-/.:]\d{1,4})?(?:[ap]m|z)?|\d{4}-\d{2}-\d{2}t[\d:.+z-]+|a\.?m|p\.?m|noon|midnight|on|at|of|the|and|an?|about|just|now|today|yesterday|tonight|this|last|morning|afternoon|evening|week|month|ago|hours?|hrs?|minutes?|mins?|seconds?|secs?|days?|weeks?|months?|years?|local|beijing|time|standard|eastern|pacific|gmt|utc|bst|cst|est|edt|pst|pdt|et|pt|ct|hkt|jst|cet|bjt|mon|tues?|wed|thur?s?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[+-]\d{1,2})$/iu
const ago =
  /^(?:(?:\d{1,3}|an?|a few|several) (?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?) ago|just now|\d{1,3} ?(?:秒|分钟|小时|天|周)(?:之?前)(?:发布|更新|发表)?|刚刚(?:发布|更新)?|(?:本文)?已更新|(?:今天|昨天|前天|今日|昨日)(?:上午|下午|凌晨|早上|晚上|晚)? ?\d{1,2}(?::\d{2}|[时点][\d半刻分整]{0,3})|\d{1,2} min(?:ute)?s? read|阅读(?:时间|时长)?:? ?(?:约 ?)?\d{1,3} ?分钟)$/iu
const counts =
  /^(?:(?:阅读|浏览|点击|评论|点赞|转发|分享|收藏|播放|字数|人气|热度|全文共?)(?:量|数|次数)?[: ]{0,2}[\d,.]+ ?[万千亿kw+]{0,2} ?(?:次|人|字|条)?\s{0,9}[|/·]?\s{0,9})+$|^[\d,.]+ ?[万千]?\+? ?(?:次阅读|人阅读|阅读|次浏览|评论|次播放|views?|reads?|comments?|shares?|likes?|words)$|^(?:views?|reads?|comments?|shares?|likes?|word count|words): ?[\d,.]+k?$/iu

/** This story has been updated; Story updated at 9:30 a.m.; Updated with details */
const changed =
  /^(?:(?:(?:this|the|our) )?(?:story|article|report|page|post) (?:(?:has|have) been |was |is )?(?:last )?(?:updated|corrected|amended|revised)(?: (?:at|on|to|with|as|after)\b[^.]{0,60}(?:[ap]\.m)?)?\.?|updated? with (?:new |more |latest )?(?:details|quotes|comments?|information|reaction)\b.{0,60})$/iu

/** When a text was put out or changed, where it is no date that could be read; how often it was read. */
export function isUpdateLine(text: string): boolean {
  if (text.length > 120) return false
  if (ago.test(text) || counts.test(text)) return true
  if (/^[[(]?updated[\])]?$/iu.test(text) || changed.test(text)) return true
  const chinese = chineseLabel.exec(text)
  if (chinese) return isRest(text.slice(chinese[0].length), (rest) => chineseTime.test(rest))
  const english = englishLabel.exec(text)
  return Boolean(english && isRest(text.slice(english[0].length), isEnglishTime))
}

function isRest(rest: string, isTime: (text: string) => boolean): boolean {
  return rest !== '' && isTime(rest)
}

function isEnglishTime(rest: string): boolean {
  const words = rest.split(/[\s,;()[\]|]+/u).map((word) => word.replace(/[.:]$/u, ''))
  return words.every((word) => word === '' || timeWord.test(word))
}
