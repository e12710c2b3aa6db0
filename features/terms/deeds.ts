import { z } from 'zod'
import { doorOf } from '@/features/access/door'
import type { TermRefusal } from '@/features/access/refused'
import { locales } from '@/lib/i18n/locales'
import * as commands from './commands'
import { fileSize } from './exchange/bounds'
import { readGlossary } from './exchange/read-glossary'
import { orUnreadable } from './exchange/unreadable'
import * as importing from './import-terms'
import { writeStyleNote } from './style/style-notes'
import { termBounds } from './term-bounds'
import { termForm } from './term-form'

const language = z.enum(locales)

const { deed, formDeed } = doorOf<TermRefusal>()
const action = 'terms.edit'
const done = { status: 'done' } as const

export const saveTerm = formDeed({
  schema: termForm,
  action,
  run: ({ db, person: actor, at, input: { id, seen, fields } }) => {
    if (id === null) commands.addTerm(db, { fields, actor, at })
    else commands.editTerm(db, { id, fields, seen, actor, at })
    return done
  },
})

export const removeTerm = deed({
  schema: z.strictObject({ id: z.string().max(termBounds.id) }),
  action,
  run: ({ db, person: actor, at, input: { id } }) => {
    commands.removeTerm(db, { id, actor, at })
    return done
  },
})

/** @see previewImport, which gives the seal */
export const importTerms = deed({
  schema: z.strictObject({ text: z.string(), seal: z.string().max(64) }),
  size: fileSize,
  action,
  run: ({ db, person: actor, at, input: { text, seal } }) =>
    orUnreadable(() => {
      importing.importTerms(db, { entries: readGlossary(text), seal, actor, at })
      return done
    }),
})

export const saveStyleNote = formDeed({
  schema: z.object({
    from: language,
    to: language,
    note: z.string().trim().max(10_000, 'tooLong'),
  }),
  action,
  run: ({ db, person: actor, at, input }) => {
    writeStyleNote(db, { ...input, actor, at })
    return done
  },
})
