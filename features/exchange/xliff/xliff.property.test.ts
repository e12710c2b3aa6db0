import fc from 'fast-check'
import { expect, test } from 'vitest'
import { storyContentSchema } from '@/db/content'
import { arbitraryContent } from '@/db/factories/arbitrary-content'
import { testDatabase } from '@/db/factories/test-database'
import { applyPlan, planTranslation } from '@/features/exchange/plan'
import { fileOf } from '@/features/exchange/testing/file-of'
import { normalPassage } from '@/features/passages/normal-form'
import { locales } from '@/lib/i18n/locales'
import { readXliff } from './read-xliff'
import { writeXliff } from './write-xliff'

const number = 7
const db = testDatabase()

const stored = arbitraryContent.map((content) => storyContentSchema.parse(content))

test('a file that comes back as it was sent changes nothing', () => {
  fc.assert(
    fc.property(stored, (content) => {
      const file = fileOf(db, content)
      const given = readXliff(writeXliff(file))
      expect(given.units.map(({ id }) => id)).toEqual(file.units.map(({ id }) => id))
      if (given.units.length === 0) return
      const { parts } = planTranslation(content, number, given, locales)
      expect(parts.filter(({ kind }) => kind !== 'same')).toEqual([])
    }),
  )
})

test('a translation that says the source again says it with all looks, links and lines', () => {
  fc.assert(
    fc.property(stored, (content) => {
      const passages = content.passages.map((passage) => ({
        id: passage.id,
        panels: { zh: passage.panels.zh ?? [], en: [] },
      }))
      const untranslated = { ...content, passages }
      const given = readXliff(writeXliff(fileOf(db, untranslated)))
      if (given.units.length === 0) return
      const echo = given.units.map((unit) => ({
        ...unit,
        segments: unit.segments.map((each) => ({ ...each, target: each.source })),
      }))
      const plan = planTranslation(untranslated, number, { ...given, units: echo }, locales)
      const ids = plan.parts.map(({ id }) => id)
      const after = applyPlan(untranslated, plan, ids)
      for (const passage of after.passages) {
        const { panels } = normalPassage(passage)
        if (ids.includes(passage.id)) expect(panels.en).toEqual(panels.zh)
      }
    }),
  )
})
