import { type DocumentLocale, documentPair, type PerDocumentLocale } from '@/lib/i18n/document-pair'
import { inBlocks, type Paragraph } from './paragraphs'

const dateline =
  /^.{1,8}[社网报].{0,14}[电讯](?:[\s(（]|$)|^Xinhua News Agency,|\((?:Xinhua|Reuters|AP|AFP)\)/u
const sentenceEnd = /[.。;；,，:：、][”"’』」)）]*$/u
const severalSentences = /。.|\p{Ll}{3}\.["”’]? +\p{Lu}/u

const longest: Record<DocumentLocale, number> = { zh: 80, en: 240 }

export type HeadlineEvidence = {
  /** What may be a headline or stand below one. */
  paragraphs: Paragraph[]
  /** Lines above the date that are not running text, as headlines are set. */
  aboveDate: Paragraph[]
  /** Whether anything beside body text stands unindented. */
  hasFlushLines: boolean
}

/** Finds the headline of each language, wherever in the document that language begins. */
export function findHeadlines(evidence: HeadlineEvidence): PerDocumentLocale<Paragraph> {
  const found: PerDocumentLocale<Paragraph> = {}
  for (const locale of documentPair) {
    const titled = evidence.paragraphs.find(
      (paragraph) => paragraph.isTitled && paragraph.locale === locale,
    )
    const headline =
      titled ??
      starts(evidence.paragraphs, locale).find((candidate) => isHeadline(candidate, evidence))
    if (headline) found[locale] = headline
  }
  const { zh, en } = found
  if (zh && !en) found.en = matchingSentence(evidence.paragraphs, zh)
  if (en && !zh) found.zh = matchingSentence(evidence.paragraphs, en)
  return found
}

/** The language's first paragraph, and where it is set as a block, that block's first. */
function starts(all: Paragraph[], locale: DocumentLocale): Paragraph[] {
  const paragraphs = all.filter(({ isItem }) => !isItem)
  const first = paragraphs.find((paragraph) => paragraph.locale === locale)
  if (!first) return []
  if (!inBlocks(paragraphs.map((paragraph) => paragraph.locale))) return [first]
  const block = longestRun(paragraphs, locale)
  return block && block !== first ? [first, block] : [first]
}

function longestRun(paragraphs: Paragraph[], locale: DocumentLocale): Paragraph | undefined {
  let longestSoFar = { first: undefined as Paragraph | undefined, size: 0 }
  let run = { first: undefined as Paragraph | undefined, size: 0 }
  for (const paragraph of paragraphs) {
    if (paragraph.locale !== locale) run = { first: undefined, size: 0 }
    else run = { first: run.first ?? paragraph, size: run.size + paragraph.text.length }
    if (run.size > longestSoFar.size) longestSoFar = run
  }
  return longestSoFar.first
}

function isHeadline(candidate: Paragraph, evidence: HeadlineEvidence): boolean {
  const { text, locale } = candidate
  if (text.length > longest[locale] || dateline.test(text)) return false
  if (!headsText(candidate, evidence)) return false
  const setting = settingOf(candidate, evidence)
  if (setting === 'body') return false
  if (setting === 'headline') return !severalSentences.test(text)
  return !sentenceEnd.test(text) && !severalSentences.test(text)
}

/** A lone line of a language is a headline only beside another one, not amid or below a body. */
function headsText(candidate: Paragraph, { paragraphs }: HeadlineEvidence): boolean {
  const index = paragraphs.indexOf(candidate)
  return index < 2 || paragraphs.slice(index + 1).some(({ locale }) => locale === candidate.locale)
}

/** What indent and place say: body text is indented where headlines are not. */
function settingOf(
  candidate: Paragraph,
  { paragraphs, aboveDate, hasFlushLines }: HeadlineEvidence,
): 'headline' | 'body' | 'unknown' {
  const body = paragraphs.filter(
    (paragraph) => paragraph.locale === candidate.locale && paragraph !== candidate,
  )
  const indented = body.filter((paragraph) => paragraph.indent > 0)
  const usual = indented[0]?.indent ?? 0
  if (indented.length > body.length / 2) {
    if (candidate.indent === 0) return 'headline'
    if (candidate.indent === usual && hasFlushLines) return 'body'
  }
  const sameAbove = aboveDate.filter((paragraph) => paragraph.locale === candidate.locale)
  if (sameAbove.length === 1 && sameAbove[0] === candidate) return 'headline'
  return 'unknown'
}

/**
 * A headline may be a whole sentence with its full stop. Where nothing in the setting tells it from
 * body text, its length against the other language's headline and first paragraph does.
 */
function matchingSentence(paragraphs: Paragraph[], other: Paragraph): Paragraph | undefined {
  const [first, second] = paragraphs.filter(
    ({ locale, isItem }) => locale !== other.locale && !isItem,
  )
  const bodyOfOther = paragraphs.find(
    (paragraph) => paragraph.locale === other.locale && paragraph !== other,
  )
  if (!first || !second || !bodyOfOther || first.indent > 0) return undefined
  if ([severalSentences, dateline].some((pattern) => pattern.test(first.text))) return undefined
  const asHeadline = mismatch(first, other)
  return asHeadline < 0.45 && asHeadline < mismatch(first, bodyOfOther) ? first : undefined
}

/** How far two lengths are from being those of translations, as the logarithm of their ratio. */
function mismatch(a: Paragraph, b: Paragraph): number {
  const length = ({ text, locale }: Paragraph) => text.length * (locale === 'zh' ? 3.3 : 1)
  return Math.abs(Math.log(length(a) / length(b)))
}
