import { z } from 'zod'
import { doorOf } from '@/features/access/door'
import { Refused, type StoryRefusal } from '@/features/access/refused'
import { latestRevision } from '@/features/stories/revisions'
import { getStorySubject } from '@/features/stories/story-subject'
import { type Locale, locales } from '@/lib/i18n/locales'
import { fileSize } from './bounds'
import { orUnreadable, type Unreadable } from './file-fault'
import type { IncomingPart } from './incoming-part'
import { planTranslation } from './plan'
import { readTranslation } from './read-translation'
import { storyNumber } from './story-number'

/** What a person sees of a translation before it is taken in. */
export type TranslationPreview = {
  status: 'planned'
  from: Locale
  to: Locale
  parts: IncomingPart[]
  seal: string
}

const { errand } = doorOf<StoryRefusal>()

/** What a file would change in a story; nothing does yet. */
export const previewTranslation = errand({
  schema: z.strictObject({ storyId: z.int().positive(), text: z.string() }),
  size: fileSize,
  action: 'story.read',
  subjectOf: (db, { storyId }) => {
    const subject = getStorySubject(db, storyId)
    if (!subject) throw new Refused('no-story')
    return subject
  },
  run: ({ db, input: { storyId, text } }): TranslationPreview | Unreadable => {
    const latest = latestRevision(db, storyId)
    const number = latest && storyNumber(db, storyId)
    if (!latest || !number) throw new Refused('no-story')
    return orUnreadable(() => {
      const plan = planTranslation(latest.content, number, readTranslation(text), locales)
      const parts = plan.parts.map(({ blocks: _, ...part }) => part)
      return { status: 'planned', from: plan.from, to: plan.to, parts, seal: plan.seal }
    })
  },
})
