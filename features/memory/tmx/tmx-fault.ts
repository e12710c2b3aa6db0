/** What can be wrong with a memory in a file, as a key of `newsroom.memory.fileFaults`. */
export type TmxFaultCode =
  | 'too-large'
  | 'too-many'
  | 'too-long'
  | 'encoding'
  | 'bad-xml'
  | 'doctype'
  | 'not-tmx'
  | 'no-pairs'
  | 'too-heavy'
  | 'busy'

/** Why a file is no memory, and in which line that lies, as far as it is known. */
export class TmxFault extends Error {
  readonly code: TmxFaultCode
  readonly line: number | null

  constructor(code: TmxFaultCode, line: number | null = null) {
    super(line === null ? code : `${code} in line ${line}`)
    this.code = code
    this.line = line
  }
}

/** A file that holds no memory, or one that may not be taken in. */
export type Unreadable = { status: 'unreadable'; code: TmxFaultCode; line: number | null }

export const unreadable = (code: TmxFaultCode, line: number | null = null): Unreadable => ({
  status: 'unreadable',
  ...{ code, line },
})
