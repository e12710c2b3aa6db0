import type { FieldFault } from '@/features/access/field-faults'
import type { DoorRefusal, PersonRefusal, Refusal } from '@/features/access/refused'

/** What an action answers: done, with what it made; not allowed or not possible; or fields to mend. */
export type Outcome<T = object> =
  | ({ status: 'done' } & T)
  | Refusal<DoorRefusal | PersonRefusal>
  | { status: 'faulty'; faults: Record<string, FieldFault> }
