import type { Tx } from '@/db/client'
import type { Passage } from '@/db/content'
import type { AgreementKind } from '@/db/schema/desk'
import { Refused } from '@/features/access/refused'
import { agreedParts } from '@/features/passages/agreed-parts'
import { type Agreement, agreementOf, confirmPassages } from '@/features/passages/agreements'
import { confirmationsOf } from '@/features/passages/confirmations'
import { openParts } from '@/features/passages/open-parts'
import type { Locale } from '@/lib/i18n/locales'
import { type Pair, pairs } from '@/lib/i18n/pairs'
import { changeStory } from './change-story'
import { recordStoryEvent } from './record-story-event'
import type { Revision } from './revisions'
import { liveTexts, refreshStandings } from './standings'

/**
 * Confirms that passages and fields of the newest revision say the same in two languages. Throws Refused where
 * one is not in it, where all were confirmed as they are, or where one is said to be edited of which
 * only one side changed.
 */
export function confirmStoryPassages(
  tx: Tx,
  { id: revisionId, storyId, content }: Revision,
  { passageIds, pair, kind = 'read', actor, at }: Confirming,
): void {
  const named = agreedParts(content).filter(({ id }) => passageIds.includes(id))
  if (named.length < new Set(passageIds).size) throw new Refused('changed-meanwhile')
  const before = confirmationsOf(tx, storyId)
  const agreementIn = (passage: Passage) => agreementOf(passage, before, pair)
  const passages = named.filter((passage) => agreementIn(passage).state !== 'agreed')
  if (passages.length === 0) throw new Refused('nothing-new')
  const isEdited = passages.every((passage) => isChangedOnBoth(agreementIn(passage)))
  if (kind === 'edited' && !isEdited) throw new Refused('nothing-new')
  const act = { storyId, actor, at }
  changeStory(tx, act, () => {
    confirmPassages(tx, { storyId, passages, pair, revisionId, kind, by: actor, at })
    refreshStandings(tx, { storyId, passages: content.passages, before: liveTexts(tx, storyId) })
  })
  recordStoryEvent(tx, act, 'story.edit', { confirmed: passages.length, kind })
}

/**
 * Confirms all that any two of the languages have and do not agree on, as it stands in the revision:
 * someone has read them beside each other.
 */
export function confirmAsRead(
  tx: Tx,
  revision: Revision,
  { locales, ...act }: { locales: readonly Locale[]; actor: string; at: string },
): void {
  for (const pair of pairs.filter((each) => each.every((locale) => locales.includes(locale)))) {
    const open = openParts(revision.content, confirmationsOf(tx, revision.storyId), pair)
    const passageIds = open.map(({ id }) => id)
    if (passageIds.length > 0) confirmStoryPassages(tx, revision, { passageIds, pair, ...act })
  }
}

type Confirming = {
  passageIds: string[]
  pair: Pair
  kind?: AgreementKind
  actor: string
  at: string
}

function isChangedOnBoth(agreement: Agreement): boolean {
  return agreement.state === 'stale' && agreement.changed.length === 2
}
