/**
 * What a document may be for the editor to take it. The longest news items have some ten thousand
 * characters and a hundred paragraphs.
 */

/** Of the file itself, in bytes. */
export const megabyteLimit = 10
export const largestFile = megabyteLimit * 1024 * 1024

/** Characters, of both languages together. */
export const longestDocument = 400_000

/** Paragraphs of a language, each of which alignment holds against all of the other. */
export const mostParagraphs = 1_500

export class DocumentTooLong extends Error {}
