import { parseDocument } from '@/features/importing/parse-document'
import { alignParagraphs } from '@/features/passages/align'
import type { ImportedDocument } from './imported-document'

/** Reads a document in both languages and sets its paragraphs side by side. Runs on the server. */
export function readDocument(text: string): ImportedDocument {
  const { headline, standfirst, source, sectionPath, published, body } = parseDocument(text)
  const passages = alignParagraphs(
    body.zh.map((paragraph) => paragraph.text),
    body.en.map((paragraph) => paragraph.text),
  )
  return {
    headline,
    standfirst,
    source,
    sections: sectionPath,
    published,
    passages: passages.map(({ zh, en, confidence }) => ({
      zh: zh.flatMap((index) => body.zh[index] ?? []),
      en: en.flatMap((index) => body.en[index] ?? []),
      confidence,
    })),
  }
}
