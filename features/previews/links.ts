import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { people } from '@/db/schema/people'
import { previewLinks } from '@/db/schema/previews'
import { recordStoryEvent } from '@/features/stories/record-story-event'
import { type Lifetime, lifetimes } from './lifetimes'
import { claimedId, isSigned, tokenOf } from './token'

export type OpenLink = { id: number; token: string; madeBy: string; expiresAt: string }

/** What a token in an address opens: a story's draft, nothing any more, or nothing ever. */
export type Opened = { status: 'open'; storyId: number } | { status: 'ended' | 'unknown' }

export function openLink(tx: Tx, token: string, secret: string, at: string): Opened {
  const id = claimedId(token)
  const link = id && tx.select().from(previewLinks).where(eq(previewLinks.id, id)).get()
  if (!link || !isSigned(token, link, secret)) return { status: 'unknown' }
  if (link.revokedAt !== null || link.expiresAt <= at) return { status: 'ended' }
  return { status: 'open', storyId: link.storyId }
}

/** The links to a story's draft that still open it, the newest first. */
export function listOpenLinks(tx: Tx, storyId: number, secret: string, at: string): OpenLink[] {
  return tx
    .select({ link: previewLinks, madeBy: people.name })
    .from(previewLinks)
    .innerJoin(people, eq(people.id, previewLinks.createdBy))
    .where(and(eq(previewLinks.storyId, storyId), isOpen(at)))
    .orderBy(desc(previewLinks.id))
    .all()
    .map(({ link, madeBy }) => ({
      id: link.id,
      token: tokenOf(link, secret),
      madeBy,
      expiresAt: link.expiresAt,
    }))
}

type Making = { storyId: number; lifetime: Lifetime; by: string; at: string }

export function addLink(tx: Tx, { storyId, lifetime, by, at }: Making): void {
  const expiresAt = new Date(Date.parse(at) + lifetimes[lifetime]).toISOString()
  tx.insert(previewLinks).values({ storyId, createdBy: by, createdAt: at, expiresAt }).run()
  recordStoryEvent(tx, { storyId, actor: by, at }, 'preview.share')
}

/** Ends a link at once; false where the story has no such link open. */
export function endLink(
  tx: Tx,
  { storyId, linkId, by, at }: { storyId: number; linkId: number; by: string; at: string },
): boolean {
  const ended = tx
    .update(previewLinks)
    .set({ revokedAt: at })
    .where(and(eq(previewLinks.id, linkId), eq(previewLinks.storyId, storyId), isOpen(at)))
    .run()
  if (ended.changes === 0) return false
  recordStoryEvent(tx, { storyId, actor: by, at }, 'preview.revoke')
  return true
}

const isOpen = (at: string) => and(isNull(previewLinks.revokedAt), gt(previewLinks.expiresAt, at))
