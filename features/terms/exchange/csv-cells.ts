/** A cell that begins like this is a formula to programs that calculate. */
const isFormula = /^'*[=+\-@\t]/u

/** Text as a cell that no program runs: it begins with an apostrophe, as people write it there. */
export const guarded = (text: string) => (isFormula.test(text) ? `'${text}` : text)

export const unguarded = (cell: string) =>
  cell.startsWith("'") && isFormula.test(cell) ? cell.slice(1) : cell

/** What parts the forms of a cell; no form holds it. */
export const separator = ' | '

/** The columns besides those of languages. The last two are for people, and not read back. */
export const columns = {
  id: 'id',
  domain: 'domain',
  partOfSpeech: 'part_of_speech',
  note: 'note',
  updatedAt: 'updated_at',
  updatedBy: 'updated_by',
} as const

/** Behind a language, for its forms not to use. */
export const forbiddenSuffix = '_forbidden'
