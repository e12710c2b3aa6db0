import type { BodyParagraph, ParsedDocument } from '@/features/importing/document'
import { alignParagraphs } from '@/features/passages/align'

/** What says the same in both languages, before anyone approved it. */
export type ImportedPassage = {
  /** With the lines of the given text that they began on. */
  zh: BodyParagraph[]
  en: BodyParagraph[]
  /** 0 to 1: how sure it is that the two sides say the same. */
  confidence: number
}

/** Sets the paragraphs of the one language against those of the other. */
export function sideBySide({ zh, en }: ParsedDocument['body']): ImportedPassage[] {
  const aligned = alignParagraphs(
    zh.map(({ text }) => text),
    en.map(({ text }) => text),
  )
  return aligned.map((passage) => ({
    zh: passage.zh.flatMap((index) => zh[index] ?? []),
    en: passage.en.flatMap((index) => en[index] ?? []),
    confidence: passage.confidence,
  }))
}
