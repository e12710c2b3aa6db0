/** What can be wrong with a translation in a file, as a key of `newsroom.exchange.fileFaults`. */
export type FileFaultCode =
  | 'too-large'
  | 'bad-xml'
  | 'doctype'
  | 'not-xliff'
  | 'other-version'
  | 'other-story'
  | 'other-languages'
  | 'no-passages'
  | 'twice'
  | 'not-word'
  | 'no-table'
  | 'too-heavy'
  | 'busy'

/** Refuses a file; `line` is where it lies, as far as that is known. */
export class FileFault extends Error {
  readonly code: FileFaultCode
  readonly line: number | null

  constructor(code: FileFaultCode, line: number | null = null) {
    super(code)
    this.code = code
    this.line = line
  }
}

/** A file that holds no translation of the story. */
export type Unreadable = { status: 'unreadable'; code: FileFaultCode; line: number | null }

export function orUnreadable<Result>(read: () => Result): Result | Unreadable {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    return { status: 'unreadable', code: error.code, line: error.line }
  }
}
