/** Something wrong with a data folder: `doctor.faults.<code>` of the messages says what, and how to mend it. */
export interface Fault {
  code: FaultCode
  /** What is at fault: a file, a picture's id, a story's number. */
  what: string[]
}

export type FaultCode =
  | 'no-database'
  | 'damaged-database'
  | 'stray-rows'
  | 'newer-schema'
  | 'older-schema'
  | 'no-secret'
  | 'short-secret'
  | 'open-to-others'
  | 'lost-pictures'
  | 'damaged-pictures'
  | 'unknown-folders'
  | 'unfinished-files'
  | 'live-differs'
  | 'not-indexed'
  | 'stray-index'
  | 'drafts-not-indexed'
  | 'not-on-desk'
  | 'no-backup'
  | 'old-backup'
  | 'failed-backup'
  | 'untold-caches'

/** One fault where anything is at fault, none else. */
export function faultOf(code: FaultCode, what: (string | number)[]): Fault[] {
  return what.length > 0 ? [{ code, what: what.map(String) }] : []
}
