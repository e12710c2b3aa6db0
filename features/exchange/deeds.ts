import { z } from 'zod'
import { storyContentSchema } from '@/db/content'
import { can } from '@/features/access/policy'
import { Refused } from '@/features/access/refused'
import { passedBound } from '@/features/stories/content-bounds'
import { noteReview } from '@/features/stories/note-review'
import { latestRevision } from '@/features/stories/revisions'
import { saveStory } from '@/features/stories/save'
import { storyDeed } from '@/features/stories/story-deed'
import { editableLanguages, placesFor } from '@/features/stories/writing-deeds'
import { locales } from '@/lib/i18n/locales'
import { fileSize } from './bounds'
import { orUnreadable } from './file-fault'
import { applyPlan, planTranslation } from './plan'
import { readTranslation } from './read-translation'
import { storyNumber } from './story-number'

/** Takes in a translation at the places chosen. @see previewTranslation, which gives the seal */
export const takeTranslation = storyDeed({
  schema: z.strictObject({
    storyId: z.int().positive(),
    text: z.string(),
    ids: z.array(z.string().max(64)).min(1).max(3_100),
    seal: z.string().max(64),
  }),
  size: fileSize,
  action: 'story.edit',
  mayDo: ({ person, subject }) => locales.some((each) => editableLanguages(person, subject)[each]),
  run: (act) => {
    const { db, person, at, input, subject } = act
    const { storyId, text, ids, seal } = input
    const latest = latestRevision(db, storyId)
    const number = storyNumber(db, storyId)
    if (!latest || !number) throw new Refused('no-story')
    return orUnreadable(() => {
      const plan = planTranslation(latest.content, number, readTranslation(text), locales)
      if (plan.seal !== seal) throw new Refused('changed-meanwhile')
      const written = storyContentSchema.safeParse(applyPlan(latest.content, plan, ids))
      if (!written.success) throw new Refused('malformed')
      if (passedBound(written.data, latest.content)) throw new Refused('too-long')
      const saved = saveStory(db, {
        ...{ storyId, baseVersion: latest.seq, content: written.data, author: person.id, at },
        mayChange: placesFor(person, subject),
        needsReview: !can(person, 'story.markReady', subject),
      })
      if (saved.status === 'conflict') throw new Refused('changed-meanwhile')
      if (saved.version === latest.seq) throw new Refused('nothing-new')
      noteReview(act)
      return { status: 'done' as const, version: saved.version }
    })
  },
})
