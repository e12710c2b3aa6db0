export const namespaces = {
  xliff: 'urn:oasis:names:tc:xliff:document:2.0',
  glossary: 'urn:oasis:names:tc:xliff:glossary:2.0',
  metadata: 'urn:oasis:names:tc:xliff:metadata:2.0',
} as const

/** The looks of text as XLIFF has names for them; where it has none the names are ours. */
export const subTypes = {
  bold: 'xlf:b',
  italic: 'xlf:i',
  superscript: 'diptych:sup',
  subscript: 'diptych:sub',
} as const

export const lineBreak = 'xlf:lb'

/** What our metadata of a unit is filed under. */
export const category = 'diptych'

/**
 * The state within a state of what a machine wrote and nobody has confirmed. A program that sets another
 * state has to take it away or put its own in place of it.
 */
export const machineDraft = 'diptych:machine-draft'

/** How a file says which story it is of. */
export const originalOf = (number: number) => `story/${number}`

/** The same in the file's id, which some programs keep alone. */
export const fileIdOf = (number: number) => `story-${number}`

/** The story that a file names, whichever of the two its program has kept. */
export function numberIn({ original, id = '' }: Record<string, string | undefined>): number | null {
  const named =
    original === undefined ? /^story-(\d{1,9})$/u.exec(id) : /^story\/(\d{1,9})$/u.exec(original)
  return named ? Number(named[1]) : null
}
