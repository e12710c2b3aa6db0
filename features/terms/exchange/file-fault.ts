/** What can be wrong with a glossary in a file, as a key of `newsroom.terms.fileFaults`. */
export type FileFaultCode =
  | 'too-large'
  | 'too-many'
  | 'bad-csv'
  | 'no-language'
  | 'unknown-column'
  | 'bad-xml'
  | 'doctype'
  | 'not-tbx'
  | 'no-forms'
  | 'too-long'
  | 'twice'

/** Where in a file, counted from one. */
export type FilePlace = { line: number; column?: number }

/** Refuses a file, and says where. */
export class FileFault extends Error {
  readonly code: FileFaultCode
  readonly place: FilePlace | null

  constructor(code: FileFaultCode, place: FilePlace | null = null) {
    super(place ? `${code} in line ${place.line}` : code)
    this.code = code
    this.place = place
  }
}
