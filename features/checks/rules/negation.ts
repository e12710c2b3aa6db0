import type { Found } from '@/features/checks/finding'
import type { PassageText } from '@/features/checks/passage-text'

/** What follows 不 where it denies something, and is no part of 不少, 不断, 不久, 不仅. */
const DENIED =
  '(?:安全|同意|允许|可以|可能|可行|应该|应当|得以|愿意|符合|承认|支持|接受|批准|赞成|具备|存在|属于|适用|构成|需要|必要|是|会|能够|稳定|合法|合理|真实|透明|公平|满意|知情|清楚|认为|希望|打算|准备|参加|参与|出席|排除)'
const IN_CHINESE = new RegExp(
  `并非|并不|没有|不得|不能|不会|不是|未能|尚未|从未|绝不|无法|拒绝|否认|不${DENIED}|(?<![前闻史])未(?=[经获予被曾有见受得能批公发出达作做参按披回])|(?<![一-鿿])(?:不(?![仅但单只光少断久同过论管止日])|未(?!来))(?=[一-鿿])`,
  'g',
)
const IN_ENGLISH =
  /\b(?:not|no|never|nor|none|neither|cannot|without|nothing|nobody|refus\w+|den(?:y|ies|ied)|fail\w*|lack\w*|unable|un\w{4,}|in(?:capable|sufficient|adequate|ability|valid|complete|correct|eligible)\w*|il(?:legal|legitimate)\w*|im(?:possible|proper|probable)\w*|ir\w+|dis\w{4,}|non-?\w+|hardly|rarely|instead|rather|prevent\w*|avoid\w*|stop\w*|little|few|only|beyond|yet|refrain\w*|reject\w*|declin\w*|oppos\w*|exclud\w*|rul(?:e|ed|es|ing) out|ban(?:s|ned)?|prohibit\w*|free of|pending|less|barely|against|absence|absent|miss\w*|false\w*)\b|n[’']t\b/i

/** Words that deny for certain, and not "no later than", "not only", "No. 1" or "no doubt". */
const DENIES =
  /\b(?:not(?! only| just| least| to mention)|no(?!\.| \d| (?:more|less|fewer|later|earlier|sooner) than| doubt| matter| one knows)|never|neither|cannot|nobody|none)\b|n[’']t\b/
/** Whatever in Chinese says that something is not, lacks, ends or is kept from being. */
const ANY_IN_CHINESE =
  /[不未没無无非否莫勿毋免禁拒缺乏难難罕失零别停止除避防少绝断误空白反异脱超仅只才唯尽均都全]/

/** A passage that denies something in one language and nothing in the other: no more than a hint. */
export function checkNegation({ zh, en }: PassageText): Found[] {
  const denied = firstDenial(zh)
  if (denied && !IN_ENGLISH.test(en)) return [{ ...HINT, zh: spanOf(denied), en: null }]
  const denies = DENIES.exec(en)
  if (denies && !ANY_IN_CHINESE.test(zh)) return [{ ...HINT, zh: null, en: spanOf(denies) }]
  return []
}

const firstDenial = (text: string) => [...text.matchAll(IN_CHINESE)][0]

const HINT = { rule: 'negation-differs', isSlight: true } as const

const spanOf = ({ index, 0: text }: RegExpExecArray) => ({ start: index, end: index + text.length })
