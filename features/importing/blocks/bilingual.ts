import type { Block } from '@/db/content'
import { blockText } from '@/features/passages/text'
import { type DocumentLocale, documentPair, takesDocuments } from '@/lib/i18n/document-pair'

const enoughParagraphs = 2

/** Whether what was pasted is a document in both languages: two paragraphs or more of each. */
export function isBilingual(blocks: Block[]): boolean {
  if (!takesDocuments) return false
  const languages = blocks.map((block) => languageOf(blockText(block)))
  return documentPair.every(
    (locale) => languages.filter((language) => language === locale).length >= enoughParagraphs,
  )
}

/** The language of a paragraph; null for what is in neither, as a number or a date is. */
export function languageOf(text: string): DocumentLocale | null {
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/\p{Script=Latin}+/gu)?.length ?? 0
  // A Chinese paragraph names people and firms in Latin letters; an English one hardly the reverse.
  if (chinese >= 2 && chinese * 2 > words) return 'zh'
  return words >= 2 ? 'en' : null
}
