import { z } from 'zod'
import { doorOf } from '@/features/access/door'
import type { VocabularyRefusal } from '@/features/access/refused'
import * as commands from './commands'
import { sectionForm, sourceForm, topicForm } from './forms'

const { deed, formDeed } = doorOf<VocabularyRefusal>()
const action = 'vocabulary.edit'
const done = { status: 'done' } as const

export const saveSection = formDeed({
  schema: sectionForm,
  action,
  run: ({ db, person: actor, at, input: { id, ...fields } }) => {
    if (id === null) commands.addSection(db, { ...fields, actor, at })
    else commands.editSection(db, { ...fields, id, actor, at })
    return done
  },
})

export const saveTopic = formDeed({
  schema: topicForm,
  action,
  run: ({ db, person: actor, at, input: { id, ...fields } }) => {
    if (id === null) commands.addTopic(db, { ...fields, actor, at })
    else commands.editTopic(db, { ...fields, id, actor, at })
    return done
  },
})

export const saveSource = formDeed({
  schema: sourceForm,
  action,
  run: ({ db, person: actor, at, input: { id, ...fields } }) => {
    if (id === null) commands.addSource(db, { ...fields, actor, at })
    else commands.editSource(db, { ...fields, id, actor, at })
    return done
  },
})

export const moveSection = deed({
  schema: z.strictObject({ id: z.int().positive(), direction: z.enum(['up', 'down']) }),
  action,
  run: ({ db, person: actor, at, input }) => {
    commands.moveSection(db, { ...input, actor, at })
    return done
  },
})
