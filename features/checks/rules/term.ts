import type { Found } from '@/features/checks/finding'
import type { PassageText } from '@/features/checks/passage-text'
import {
  type CheckedTerm,
  type FoundTerm,
  findEnglish,
  type TermList,
} from '@/features/checks/terms/term-list'
import type { WordList } from '@/features/passages/alignment/word-list'

/** Terms whose English form is missing, and forms that the glossary forbids. */
export function checkTerms(
  { zh, en }: PassageText,
  list: TermList,
  wordList: WordList | null,
): Found[] {
  const found = list.findChinese(zh).filter((each) => !isAcrossWords(zh, each, wordList))
  const said = new Set<CheckedTerm>()
  const missing = new Set<string>()
  const findings: Found[] = []
  for (const { start, end, term } of found) {
    if (said.has(term)) continue
    said.add(term)
    const forbidden = term.en.forbidden
      .map((form) => ({ form, span: findEnglish(en, form) }))
      .find(({ span }) => span)
    const [use = ''] = term.en.preferred
    if (forbidden?.span) {
      findings.push({
        rule: 'term-forbidden',
        zh: { start, end },
        en: forbidden.span,
        values: { use },
        fix: { locale: 'en', text: use },
      })
    } else if (!term.en.preferred.some((form) => findEnglish(en, form))) {
      findings.push({
        rule: 'term-missing',
        zh: { start, end },
        en: null,
        values: { use },
        // Of several of a kind that one passage leaves out, the first stands for all.
        ...((missing.has(term.domain) ||
          isOftenImplied(term, zh.slice(start, end)) ||
          mayBeginBefore(zh, { start, end }, wordList)) && {
          isSlight: true,
        }),
      })
      missing.add(term.domain)
    }
  }
  return findings
}

/**
 * 大理 in 重大理论 is the end of one word and the beginning of another; 司法部 in 司法部门 is no ministry, and 北京时间
 * is said in the time of another place as well.
 */
function isAcrossWords(
  text: string,
  { start, end }: FoundTerm,
  wordList: WordList | null,
): boolean {
  if (text.slice(end - 1, end + 1) === '部门' || text.slice(start, end + 2) === '北京时间')
    return true
  if (!wordList || end - start > 2) return false
  const isWord = (from: number, to: number) => wordList.has(text.slice(from, to))
  return isWord(start - 1, start + 1) && isWord(end - 1, end + 1)
}

/** 里约 in 公里约: the term's first character ends a word too, and no dictionary can tell which is meant. */
function mayBeginBefore(
  text: string,
  { start, end }: { start: number; end: number },
  wordList: WordList | null,
): boolean {
  return end - start === 2 && (wordList?.has(text.slice(start - 1, start + 1)) ?? false)
}

/** Phrases and short titles are often said in another way ("he", "the former"); names of who or where are not. */
const isOftenImplied = ({ domain }: CheckedTerm, form: string) =>
  form === '我国' || !(NAMES.has(domain) || (domain === 'title' && form.length >= LONG_TITLE))

const NAMES = new Set(['institution', 'media', 'company', 'person', 'politics', 'place'])

/** 市委书记 names an office; 总统 is as often "he". */
const LONG_TITLE = 4
