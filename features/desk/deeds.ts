import { z } from 'zod'
import { doorOf } from '@/features/access/door'
import type { ViewRefusal } from '@/features/access/refused'
import { deleteView, renameView, saveView } from './saved-views'

const { deed, formDeed } = doorOf<ViewRefusal>()
const action = 'story.list'
const name = z.string('required').trim().min(1, 'required').max(60, 'tooLong')
const viewId = z.int().positive()

export const keepView = formDeed({
  schema: z.strictObject({ name, query: z.string().max(2000) }),
  action,
  run: ({ db, person, input }) => ({
    status: 'done' as const,
    ...saveView(db, { ...input, personId: person.id }),
  }),
})

export const nameView = formDeed({
  schema: z.strictObject({ viewId, name }),
  action,
  run: ({ db, person, input }) => {
    renameView(db, { ...input, personId: person.id })
    return { status: 'done' as const }
  },
})

export const dropView = deed({
  schema: z.strictObject({ viewId }),
  action,
  run: ({ db, person, input }) => {
    deleteView(db, { ...input, personId: person.id })
    return { status: 'done' as const }
  },
})
