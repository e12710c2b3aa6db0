import { and, desc, eq, lte } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { revisions } from '@/db/schema/stories'
import { Refused } from '@/features/access/refused'
import { mergeContent } from '@/features/passages/merge'
import type { Conflicted, Saved, SaveRequest } from './contract'
import { isAllowed, keepRevision, type Writing } from './keep-revision'
import { unknownReferences } from './references'
import { latestRevision, type Revision } from './revisions'

type Save = Writing & SaveRequest

/**
 * Keeps what a writer has written. What others saved meanwhile is merged in by panel; where both
 * changed one panel nothing is written, and the writer gets both to choose from. Throws Refused where
 * the writer may not change what differs, or names what the newsroom does not have.
 */
export function saveStory(db: Db, save: Save): Saved | Conflicted {
  return db.transaction(
    (tx) => {
      const latest = latestRevision(tx, save.storyId)
      if (!latest) throw new Refused('no-story')
      const { content, conflicts } = mergeWithLatest(tx, save, latest)
      if (conflicts.length > 0) {
        return { status: 'conflict', version: latest.seq, theirs: latest.content, conflicts }
      }
      // What others changed meanwhile is in both: the differences are the writer's own.
      if (!isAllowed(latest.content, content, save.mayChange)) throw new Refused('forbidden')
      const problems = unknownReferences(tx, content, latest.content)
      if (problems.length > 0) throw new Refused('unknown-reference', { problems })
      const { seq, createdAt } = keepRevision(tx, latest, { ...save, content })
      return { status: 'saved', version: seq, at: createdAt, content }
    },
    { behavior: 'immediate' },
  )
}

function mergeWithLatest(tx: Tx, { storyId, baseVersion, content }: Save, latest: Revision) {
  if (latest.seq === baseVersion) return { content, conflicts: [] }
  const base = revisionAtOrBefore(tx, storyId, baseVersion)
  // Without a base every difference is a conflict: the writer chooses, nothing is lost.
  return mergeContent(base?.content ?? emptied(latest.content), content, latest.content)
}

/**
 * The base of a merge. Where the very version was folded away an older one serves: what both sides
 * have in common since then is the same change twice, which merges cleanly.
 */
function revisionAtOrBefore(tx: Tx, storyId: number, seq: number): Revision | undefined {
  return tx
    .select()
    .from(revisions)
    .where(and(eq(revisions.storyId, storyId), lte(revisions.seq, seq)))
    .orderBy(desc(revisions.seq))
    .limit(1)
    .get()
}

function emptied(content: StoryContent): StoryContent {
  return { ...content, headline: {}, standfirst: {}, passages: [] }
}
