import { sideBySide } from '@/features/importing/given/side-by-side'
import { parseDocument } from '@/features/importing/parse-document'
import { env } from '@/lib/env'
import { DocumentTooLong, longestDocument, mostParagraphs } from './document-bounds'
import type { GivenText, RefusedDocument } from './document-refusal'
import { groupWarnings } from './document-warnings'
import type { ImportedDocument } from './imported-document'

/**
 * Reads a document in both languages and sets its paragraphs side by side. Throws
 * DocumentTooLong. Runs in the workshop.
 */
export function readDocument({ text, items }: GivenText): ImportedDocument {
  if (text.length > longestDocument) throw new DocumentTooLong()
  const { headline, standfirst, source, sectionPath, published, body, warnings } = parseDocument(
    text,
    { timeZone: env().TIME_ZONE, items },
  )
  if (Math.max(body.zh.length, body.en.length) > mostParagraphs) throw new DocumentTooLong()
  return {
    headline,
    standfirst,
    source,
    sections: sectionPath,
    published,
    warnings: groupWarnings(warnings),
    passages: sideBySide(body),
  }
}

/** `readDocument`, as the doors ask for it. */
export function readGiven(given: GivenText): ImportedDocument | RefusedDocument {
  try {
    return readDocument(given)
  } catch (error) {
    if (error instanceof DocumentTooLong) return { refused: 'too-long' }
    throw error
  }
}
