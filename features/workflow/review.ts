import type { Tx } from '@/db/client'
import { type Actor, can, type Subject } from '@/features/access/policy'
import { submissionOf } from '@/features/stories/submissions'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { State } from './commands'
import { nameOf } from './standing'
import type { Review, Stage } from './steps'

/** Who handed the story in, and who has begun to look at it. */
export type ReviewStanding = Review & {
  by: string
  at: string
  begun: { by: string; at: string } | null
}

export function getReview(
  tx: Tx,
  person: Actor,
  storyId: number,
  state: State,
): ReviewStanding | null {
  const submission = submissionOf(tx, storyId, state)
  if (!submission) return null
  const { by, at, begunBy, begunAt } = submission
  return {
    isMine: by === person.id,
    hasBegun: begunBy !== null,
    by: nameOf(tx, by),
    at,
    begun: begunBy && begunAt ? { by: nameOf(tx, begunBy), at: begunAt } : null,
  }
}

/**
 * Which languages the person can change now and could not once what is begun is handed in, and which
 * would stay open to them.
 */
export function handingInOf(
  person: Actor,
  subject: Subject | undefined,
  editions: (Stage & { locale: Locale })[],
): { locks: Locale[]; leaves: Locale[]; isOthers: boolean } {
  const isBegun = (locale: Locale) =>
    editions.some((edition) => edition.locale === locale && edition.isBegun)
  const after = {
    ...subject,
    state: 'in-review',
    openLocales: locales.filter((locale) => !isBegun(locale)),
  }
  const now = locales.filter((locale) => can(person, 'story.edit', { ...subject, locale }))
  const leaves = now.filter((locale) => can(person, 'story.edit', { ...after, locale }))
  return {
    locks: now.filter((locale) => !leaves.includes(locale)),
    leaves,
    isOthers: subject?.ownerId !== person.id && !can(person, 'story.takeUp', subject),
  }
}
