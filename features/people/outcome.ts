import type { FieldFault } from './forms'
import type { RefusalCode } from './refusal'
import type { Refused } from './session'

/** What an action answers: done, with what it made; not allowed or not possible; or fields to mend. */
export type Outcome<T = object> =
  | ({ status: 'done' } & T)
  | Refused
  | { status: 'refused'; code: RefusalCode }
  | { status: 'faulty'; faults: Record<string, FieldFault> }
