import { matchAt } from './date-fold'

/** What a date is said to be the date of, at a place of a folded line. */
export type DateLabel = {
  kind: 'published' | 'updated'
  /** Whether it can only stand in front of its date. */
  isFront: boolean
  start: number
  end: number
}

const updated =
  /(?:(?:(?:本文|文章|稿件)?(?:最后|最近|最新|上次|末次)?(?:一次)?(?:更新|修改|修订|改动|更正)(?<zh>于|在|时间|日期|日|至)?|(?:最后|最近|上次)编辑(?<zh2>于|时间)?)|(?:(?:Last|Most recently|Recently|Latest|First) +)?(?:Updated?|Modified|Modification|Revised|Edited|Amended|Refreshed)(?![A-Za-z])(?<en> +(?:on|at|date|time)\b)?|Date (?:modified|updated))/iuy
const published =
  /(?:(?:本文|文章|稿件|新闻)?(?:首次|最初|原文|原载|首发)?(?:(?:发布|发表|刊发|发稿|刊登|刊载|登载|出版|上线|推送|创建|上传|播出|签发|见报|成文)(?<zh>于|在|时间|日期|日|时刻)?|(?<zh2>时间|日期))|(?:(?:First|Originally|Initially) +)?(?:Publish(?:ed)?|Publication|Posted|Issued|Released?|Filed|Created|Uploaded|Aired|Pub)(?![A-Za-z])(?<en>(?: +(?:on|at|in|date and time|date|time))?\b)|Date(?: (?:published|posted|of publication))?\b|Dated\b|Time(?= *:))/iuy
const colon = / *:/y

export function readDateLabel(text: string, at: number): DateLabel | null {
  if (/[A-Za-z]/u.test(text[at - 1] ?? '') && /[A-Za-z]/u.test(text[at] ?? '')) return null
  const asUpdate = matchAt(updated, text, at)
  const match = asUpdate ?? matchAt(published, text, at)
  if (!match) return null
  const end = at + match[0].length
  const hasColon = Boolean(matchAt(colon, text, end))
  const { zh, zh2, en } = match.groups ?? {}
  return {
    kind: asUpdate ? 'updated' : 'published',
    isFront: hasColon || Boolean(zh || zh2 || en?.trim()) || /^Date|^Time/iu.test(match[0]),
    start: at,
    end: hasColon ? colon.lastIndex : end,
  }
}
