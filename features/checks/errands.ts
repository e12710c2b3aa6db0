import { z } from 'zod'
import { doorOf } from '@/features/access/door'
import { can } from '@/features/access/policy'
import { Refused, type WorkRefusal } from '@/features/access/refused'
import { agreedParts } from '@/features/passages/agreed-parts'
import { storySize } from '@/features/stories/content-bounds'
import { latestRevision } from '@/features/stories/revisions'
import { getStorySubject } from '@/features/stories/story-subject'
import { benches } from '@/features/workshop/benches'
import { listOf } from '@/lib/list-schema'
import { listCheckedTerms } from './checked-terms'
import { findingsIn, findingsOf, type LevelledFinding, levelled } from './findings-of'
import { passageTextSchema } from './passage-text-schema'
import { listNamedWaivers } from './queries'
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

/** What a writer's own page needs to look at a story as the newsroom does. */
export const openChecks = errand({
  schema: z.strictObject({ storyId: z.int().positive() }),
  action: 'story.read',
  run: ({ db, person, input: { storyId } }) => {
    const subject = getStorySubject(db, storyId)
    if (!subject) throw new Refused('no-story')
    return {
      status: 'done' as const,
      levels: getLevels(db),
      waivers: listNamedWaivers(storyId, db),
      terms: listCheckedTerms(db),
      mayWaive: can(person, 'finding.waive', subject),
    }
  },
})

/** What the rules find in the newest version of a story. */
export const checkStory = errand({
  schema: z.strictObject({ storyId: z.int().positive() }),
  action: 'story.read',
  run: async ({ db, person, input: { storyId } }) => {
    const revision = latestRevision(db, storyId)
    if (!revision) throw new Refused('no-story')
    const passages = agreedParts(revision.content)
    const findings = await benches().texts.asShareOf(person.id, () =>
      findingsOf(db, revision.content),
    )
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

/** What the rules find in texts as they stand on a writer's screen. */
export const checkTexts = errand({
  schema: z.strictObject({
    texts: listOf(passageTextSchema),
    /** The day that the story is of, where it names one. */
    writtenOn: z.string().max(40).nullable().default(null),
  }),
  size: storySize,
  action: 'story.read',
  run: async ({ db, person, input: { texts, writtenOn } }) => {
    const find = () => findingsIn(db, texts, writtenOn)
    const findings = await benches().texts.asShareOf(person.id, find)
    return { status: 'done' as const, findings }
  },
})
