import { getDb } from '@/db/client'
import { type Actor, can } from '@/features/access/policy'
import { installationSecret } from '@/features/access/secret'
import { latestRevision } from '@/features/stories/revisions'
import { getStoryHead, type StoryHead } from '@/features/stories/story-head'
import { env } from '@/lib/env'
import { linkPreview, storyPreview } from '@/lib/paths'
import { type Draft, getDraft } from './draft'
import { listOpenLinks, type OpenLink, openLink } from './links'

/** What the pages of previews ask for, one read a page. */

/** The draft of a story by its number, for whoever is signed in. */
export function getStoryDraft(number: number, person: Actor): Draft | undefined {
  const db = getDb()
  const story = getStoryHead(number, db)
  if (!story || !can(person, 'story.read', story.subject)) return undefined
  return getDraft(db, story.id, { previewAt: storyPreview(number), isMarked: true })
}

export type SharedDraft = { status: 'open'; draft: Draft } | { status: 'ended' | 'unknown' }

/** The draft that a link opens, for whoever holds it. */
export function getSharedDraft(token: string): SharedDraft {
  const db = getDb()
  const opened = openLink(db, token, secret(), now())
  if (opened.status !== 'open') return opened
  // Whoever holds a link reads; what is still to be done is the newsroom's.
  const draft = getDraft(db, opened.storyId, { previewAt: linkPreview(token), isMarked: false })
  return draft ? { status: 'open', draft } : { status: 'unknown' }
}

export type PreviewPage = {
  story: StoryHead
  /** The seq of the newest revision. */
  version: number
  /** Null where the person may not share the draft. */
  links: OpenLink[] | null
}

export function getPreviewPage(number: number, person: Actor): PreviewPage | undefined {
  const db = getDb()
  const story = getStoryHead(number, db)
  if (!story) return undefined
  const mayShare = can(person, 'preview.share', story.subject)
  return {
    story,
    version: latestRevision(db, story.id)?.seq ?? 0,
    links: mayShare ? listOpenLinks(db, story.id, secret(), now()) : null,
  }
}

const secret = () => installationSecret(env().AUTH_SECRET, env().DATA_DIR, getDb())

const now = () => new Date().toISOString()
