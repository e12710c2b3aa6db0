import type { z } from 'zod'
import type { AskedSize } from '@/features/access/asked-size'
import { type Act, type Deed, doorOf } from '@/features/access/door'
import type { Person } from '@/features/access/person'
import type { Action, Subject } from '@/features/access/policy'
import {
  type DoorRefusal,
  type PublicationRefusal,
  type Refusal,
  Refused,
  type StoryRefusal,
} from '@/features/access/refused'
import { getStorySubject } from './story-subject'

type Code = StoryRefusal | PublicationRefusal

/** Why nothing was done to a story. */
export type StoryRefused = Refusal<DoorRefusal | Code>

const { deed } = doorOf<Code>()

/** Something that is done to a story. */
export function storyDeed<Schema extends z.ZodType<{ storyId: number }>, Result>(doing: {
  schema: Schema
  size?: AskedSize
  action: Action | ((input: z.output<Schema>) => Action)
  mayDo?: (who: { person: Person; subject: Subject }, input: z.output<Schema>) => boolean
  run: (act: Act<z.output<Schema>>) => Result
}): Deed<Result, Code> {
  return deed({
    ...doing,
    subjectOf: (db, { storyId }) => {
      const subject = getStorySubject(db, storyId)
      if (!subject) throw new Refused('no-story')
      return subject
    },
  })
}
