import type { Block } from '@/db/content'
import { languageOf } from '@/features/importing/blocks/bilingual'
import type { TextTable } from '@/features/importing/blocks/reading'
import { blockText } from '@/features/passages/text'
import type { DocumentLocale } from '@/lib/i18n/document-pair'

/** The rows of a table that say the same in both languages, and the words of its other columns. */
export type BilingualTable = { rows: Record<DocumentLocale, Block[]>[]; leftOut: string[] }

type Column = { index: number; texts: string[]; weight: Record<DocumentLocale, number> }

const languageLabels =
  /^(?:(?:简体|繁體|繁体|現代|现代)?(?:中|汉|漢|英)(?:文|语|語)?(?:版|原文|译文|稿)?|(?:simplified |traditional )?chinese(?: version| text)?|english(?: version| text)?|zh|cn|en|(?:原|译|譯|源)文|original|source|target|translation|序号|序號|编号|編號|行|段|段落|no\.?|#|nr\.?|number|row|备注|備註|notes?|remarks?)$/iu

/**
 * Reads a table of two columns in two languages, and of others that only count. Null for any other:
 * `isMost` tells that it is most of its document, where short names are as good as sentences.
 */
export function bilingualTable({ cells }: TextTable, isMost: boolean): BilingualTable | null {
  const texts = cells.map((row) => row.map((blocks) => blocks.map(blockText).join('\n')))
  const isLabelled = texts.length > 1 && isLabelRow(texts[0] ?? [])
  const rows = isLabelled ? texts.slice(1) : texts
  const columns = (rows[0] ?? []).map((_, index) => columnOf(rows, index))
  const zh = mainColumn(columns, 'zh')
  const en = mainColumn(columns, 'en')
  if (!zh || !en) return null
  const both = rows.filter((row) => row[zh.index]?.trim() && row[en.index]?.trim())
  if (both.length * 2 < rows.length) return null
  const others = columns.filter((column) => column !== zh && column !== en)
  const hasData = others.some((column) => !isCounting(column) && hasNumbers(column))
  if (!isMost && (hasData || !hasSentences(zh, 'zh', 6) || !hasSentences(en, 'en', 3))) return null
  return {
    rows: cells.slice(isLabelled ? 1 : 0).map((row) => ({
      zh: row[zh.index] ?? [],
      en: row[en.index] ?? [],
    })),
    leftOut: others.filter((column) => !isCounting(column)).flatMap(wordsOf),
  }
}

function isLabelRow(row: string[]): boolean {
  const labels = row.map((text) => text.trim()).filter(Boolean)
  return labels.length >= 2 && labels.every((label) => languageLabels.test(label))
}

function columnOf(rows: string[][], index: number): Column {
  const texts = rows.map((row) => row[index] ?? '')
  const weight = { zh: 0, en: 0 }
  for (const text of texts) {
    const locale = languageOf(text)
    if (locale) weight[locale] += text.length
  }
  return { index, texts, weight }
}

/** The column that holds nearly all that the table says in a language, and little of the other. */
function mainColumn(columns: Column[], locale: DocumentLocale): Column | null {
  const own = columns.filter(({ weight }) => weight[locale] > 0)
  const all = own.reduce((sum, { weight }) => sum + weight[locale], 0)
  const main = own.find(({ weight }) => weight[locale] >= all * 0.8)
  if (!main) return null
  return main.weight[locale] >= (main.weight.zh + main.weight.en) * 0.8 ? main : null
}

function hasSentences({ texts }: Column, locale: DocumentLocale, least: number): boolean {
  const filled = texts.filter((text) => text.trim())
  const length = (text: string) =>
    (locale === 'zh' ? text.match(/\p{Script=Han}/gu) : text.match(/\p{Script=Latin}+/gu))?.length
  const total = filled.reduce((sum, text) => sum + (length(text) ?? 0), 0)
  return filled.length > 0 && total / filled.length >= least
}

/** 1, 2, 3, also as （1） or 第1段 — the column says nothing else. */
function isCounting({ texts }: Column): boolean {
  const filled = texts.map((text) => text.trim()).filter(Boolean)
  const numbers = filled.map((text) =>
    Number(/^(?:[(（[]|第)?(\d{1,5})(?:[.)）\]、．]|[段行条句])?$/u.exec(text)?.[1]),
  )
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
    ? numbers.every((number) => !Number.isNaN(number))
    : false
}

const hasNumbers = ({ texts }: Column) => texts.some((text) => /\d/u.test(text))

const wordsOf = ({ texts }: Column) => texts.map((text) => text.trim()).filter(Boolean)
