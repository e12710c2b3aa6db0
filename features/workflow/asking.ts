import type { Tx } from '@/db/client'
import { listPeople } from '@/features/access/person'
import { can, type Subject } from '@/features/access/policy'

export type Asking = {
  /** Who can give a language of the story to someone. */
  assigners: string[]
}

export function askingOf(tx: Tx, subject: Subject | undefined): Asking {
  const assigners = listPeople(tx).filter(
    (person) => !person.isDisabled && can(person, 'story.assign', subject),
  )
  return { assigners: assigners.map(({ name }) => name) }
}
