import { z } from 'zod'
import { doorOf } from '@/features/access/door'
import { Refused, type WorkRefusal } from '@/features/access/refused'
import { contentBounds } from '@/features/stories/content-bounds'
import { latestRevision } from '@/features/stories/revisions'
import { benches } from '@/features/workshop/benches'
import { findingsIn, findingsOf, type LevelledFinding, levelled } from './findings-of'
import { sayingValues } from './saying'
import { getLevels } from './stored-levels'
import { listWaivers } from './stored-waivers'
import { passageText } from './story-texts'

const { errand } = doorOf<WorkRefusal | 'no-story'>()

/** A finding of a story as it is told to people: by its sentence. */
export type ToldFinding = Pick<LevelledFinding, 'rule' | 'level' | 'passageId' | 'isWaived'> & {
  values: Record<string, string>
  /** The language in which there is something to look at. */
  locale: 'zh' | 'en'
}

/** What the rules find in the newest version of a story. */
export const checkStory = errand({
  schema: z.strictObject({ storyId: z.int().positive() }),
  action: 'story.read',
  run: async ({ db, person, input: { storyId } }) => {
    const revision = latestRevision(db, storyId)
    if (!revision) throw new Refused('no-story')
    const { passages } = revision.content
    const findings = await benches().texts.asShareOf(person.id, () => findingsOf(db, passages))
    const known = { levels: getLevels(db), waivers: listWaivers(db, storyId) }
    const told = levelled(findings, passages, known).flatMap((finding): ToldFinding[] => {
      const { rule, level, passageId, isWaived } = finding
      const passage = passages[finding.passage]
      if (!passage) return []
      const values = sayingValues(finding, passageText(passage))
      return [{ rule, level, passageId, isWaived, values, locale: finding.en ? 'en' : 'zh' }]
    })
    return { status: 'done' as const, version: revision.seq, findings: told }
  },
})

const text = z.string().max(contentBounds.characters)

/** What the rules find in texts as they stand on a writer's screen. */
export const checkTexts = errand({
  schema: z.strictObject({
    texts: z.array(z.strictObject({ zh: text, en: text })).max(contentBounds.passages),
  }),
  action: 'story.read',
  run: async ({ db, person, input: { texts } }) => {
    const find = () => findingsIn(db, texts)
    const findings = await benches().texts.asShareOf(person.id, find)
    return { status: 'done' as const, findings }
  },
})
