import fc from 'fast-check'
import { expect, it } from 'vitest'
import { passageSchema } from '@/db/content'
import { arbitraryPassages } from '@/db/factories/arbitrary-content'
import { storySchema } from '@/features/editor/schema/extensions'
import { normalPassage } from '@/features/passages/normal-form'
import { docToPassages } from './doc-to-passages'
import { passagesToDoc } from './passages-to-doc'

it('gives back any passages exactly, in normal form', () => {
  fc.assert(
    fc.property(arbitraryPassages, (passages) => {
      fc.pre(passages.length > 0)
      const doc = passagesToDoc(storySchema, passages)
      doc.check()
      expect(docToPassages(doc)).toEqual(passages.map(normalPassage))
    }),
  )
})

it('gives content that a revision accepts', () => {
  fc.assert(
    fc.property(arbitraryPassages, (passages) => {
      for (const passage of docToPassages(passagesToDoc(storySchema, passages))) {
        expect(passageSchema.safeParse(passage).error).toBeUndefined()
      }
    }),
  )
})

it('offers one empty passage where a story has none', () => {
  const [passage, ...rest] = docToPassages(passagesToDoc(storySchema, []))
  expect(rest).toEqual([])
  expect(passage).toMatchObject({ panels: { zh: [], en: [] } })
})
