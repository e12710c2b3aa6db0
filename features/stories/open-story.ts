import { eq } from 'drizzle-orm'
import { getDb } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { stories } from '@/db/schema/stories'
import type { Person } from '@/features/access/person'
import { can, type Subject } from '@/features/access/policy'
import type { Locale } from '@/lib/i18n/locales'
import { readAgreements } from './agreements-in'
import type { ReadAgreements } from './contract'
import { latestRevision } from './revisions'
import { getStorySubject } from './story-subject'
import { editableLanguages } from './writing-deeds'

/** A story as a person of the newsroom opens it. */
export type OpenStory = ReadAgreements & {
  id: number
  number: number
  state: (typeof stories.$inferSelect)['state']
  embargoUntil: string | null
  /** The seq of the newest revision, which `content` is. */
  version: number
  content: StoryContent
  /** The story as the policy sees it. */
  subject: Subject
  /** The languages that the person may change. */
  editable: Record<Locale, boolean>
  mayEditShared: boolean
}

/** The story of a public number, or undefined where there is none. */
export function openStory(person: Person, number: number): OpenStory | undefined {
  const db = getDb()
  const story = db.select().from(stories).where(eq(stories.number, number)).get()
  const revision = story && latestRevision(db, story.id)
  const subject = story && getStorySubject(db, story.id)
  if (!revision || !subject) return undefined
  const { id, state, embargoUntil } = story
  return {
    id,
    number,
    state,
    embargoUntil,
    version: revision.seq,
    content: revision.content,
    subject,
    editable: editableLanguages(person, subject),
    mayEditShared: can(person, 'story.editShared', subject),
    ...readAgreements(db, revision),
  }
}
