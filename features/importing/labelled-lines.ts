import type { DocumentLocale } from '@/lib/i18n/document-pair'
import { foldLabel, spaced } from './fold-label'
import { readLanguage } from './language'
import type { Line } from './lines'

const opening = '^[\\[【(（]?\\s{0,9}'
const closing = '\\s{0,9}(?:[\\]】)）]\\s{0,9}:?|:)\\s{0,9}'
const language = '(?:中文|英文|汉语|英语|中|英|Chinese|English)?\\s{0,9}'
const labels = {
  headline: new RegExp(
    spaced(
      `${opening}${language}(?:新闻|稿件|文章|本文|主|大|正)?(?:标题|题目|题名|篇名|题|(?:news |story |article )?title|headline|heading|hed)(?:\\s{0,9}\\((?:中文?|英文?|zh|en|Chinese|English)\\))?${closing}`,
    ),
    'iu',
  ),
  standfirst: new RegExp(
    spaced(
      `${opening}${language}(?:导语|导读|摘要|提要|概要|内容(?:提要|摘要|概要|简介)|核心提示|新闻提要|新闻摘要|standfirst|summary|abstract|lede?|deck|dek|synopsis|in brief)${closing}`,
    ),
    'iu',
  ),
  /** In front of text as it is: a label of which side it stands on. */
  side: new RegExp(
    spaced(
      `${opening}(?:原文|译文|正文|中译|英译|中译文|英译文|中文原文|英文原文|中文译文|英文译文|参考译文|original(?: text)?|translation|source text|target text|body)${closing}`,
    ),
    'iu',
  ),
  /** Words that open a sentence or a headline as well. */
  language: new RegExp(
    spaced(
      `${opening}(?<named>中文版?|汉语|中|英文版?|英语|英|Chinese|English|zh(?:-cn)?|en|cn|eng)${closing}`,
    ),
    'iu',
  ),
}
const longestLabel = 40

export type Labelled = { label: 'headline' | 'standfirst'; text: string; locale: DocumentLocale }

/** The text of a line that is marked as the headline or the standfirst, or null. */
export function readLabelled(line: string): Labelled | null {
  for (const label of ['headline', 'standfirst'] as const) {
    const text = textAfter(labels[label], line)
    if (text) return { label, text, locale: readLanguage(text).locale ?? 'zh' }
  }
  return null
}

/** What stands behind a label; null where the label is not there, empty where it stands alone. */
function textAfter(label: RegExp, line: string): string | null {
  const match = label.exec(foldLabel(line.slice(0, longestLabel)))
  return match ? line.slice(match[0].length).trim() : null
}

/**
 * Joins a label to the line that it stands above, and takes off the labels of the two sides; those
 * that name a language only where the document names both, each in front of its own.
 */
export function withoutSideLabels(lines: Line[]): Line[] {
  const named = new Set(lines.map(({ text }) => languageNamed(text)?.locale))
  const namesBoth = named.has('zh') && named.has('en')
  const joined: Line[] = []
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    const isLabelAlone =
      textAfter(labels.headline, line.text) === '' || textAfter(labels.standfirst, line.text) === ''
    if (isLabelAlone && next && !readLabelled(next.text)) {
      lines[index + 1] = { ...next, text: `${line.text}${next.text}` }
      continue
    }
    const side = textAfter(labels.side, line.text)
    const text = side || (namesBoth && languageNamed(line.text)?.text) || null
    joined.push(text && /\p{L}/u.test(text) && !isAddress(text) ? { ...line, text } : line)
  }
  return joined
}

function isAddress(text: string): boolean {
  return /^(?:https?:|www\.)/iu.test(text)
}

/** A language that a line begins with the name of, where what follows is in it. */
function languageNamed(line: string): { locale: DocumentLocale; text: string } | null {
  const match = labels.language.exec(foldLabel(line.slice(0, longestLabel)))
  const text = match ? line.slice(match[0].length).trim() : ''
  if (!match?.groups?.named || !text) return null
  const locale = /^(?:英|en)/iu.test(match.groups.named) ? 'en' : 'zh'
  return readLanguage(text).locale === locale ? { locale, text } : null
}
