import { FileFault, type FileFaultCode, type FilePlace } from './file-fault'

/** A file that is no glossary, or says what none may. */
export type Unreadable = { status: 'unreadable'; code: FileFaultCode; place: FilePlace | null }

export function orUnreadable<Result>(read: () => Result): Result | Unreadable {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    return { status: 'unreadable', code: error.code, place: error.place }
  }
}
