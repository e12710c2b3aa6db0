import type { Faulty, Turned } from '@/features/access/door'
import type { PersonRefusal } from '@/features/access/refused'

/** What an action answers: done, with what it made; not allowed or not possible; or fields to mend. */
export type Outcome<T = object> = ({ status: 'done' } & T) | Turned<PersonRefusal> | Faulty
