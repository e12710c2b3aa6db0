import type { Passage } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { type Locale, locales } from '@/lib/i18n/locales'
import { pairs } from '@/lib/i18n/pairs'
import { type Confirmation, type Confirmations, confirmationOf } from './confirmations'
import { machineDraftOf } from './machine-drafts'
import { panelHash } from './panel-hash'

/** A panel that a machine wrote and nobody has confirmed. */
export type UnreadDraft = { passageId: string; locale: Locale }

/**
 * Whether a panel is a machine's and nobody has read it. Who confirms the passage has; an edit alone
 * does not tell that the rest was read. The machine's very words are read where those were confirmed:
 * a restored revision may bring them back in place of what a person made of them.
 */
export function isUnread(passage: Passage, locale: Locale, confirmations: Confirmations): boolean {
  const draft = machineDraftOf(passage, locale)
  return draft !== undefined && !readingOf(passage, locale, confirmations)
}

export function unreadDrafts(
  passages: readonly Passage[],
  confirmations: Confirmations,
): UnreadDraft[] {
  return passages.flatMap((passage) =>
    locales
      .filter((locale) => isUnread(passage, locale, confirmations))
      .map((locale) => ({ passageId: passage.id, locale })),
  )
}

/** The confirmation by which a person has read a machine's draft; undefined where none has. */
export function readingOf(
  passage: Passage,
  locale: Locale,
  confirmations: Confirmations,
): Confirmation | undefined {
  const latest = pairs
    .filter((pair) => pair.includes(locale))
    .flatMap((pair) => confirmationOf(confirmations, passage.id, pair) ?? [])
  return readingAmong(passage, locale, latest)
}

/** What of a confirmation tells that it read a draft. */
export type Reading = Pick<
  Confirmation,
  'passageId' | 'machineDrafts' | 'first' | 'firstHash' | 'secondHash'
>

/** The first of some confirmations by which a person has read a machine's draft. */
export function readingAmong<Given extends Reading>(
  passage: Passage,
  locale: Locale,
  confirmations: readonly Given[],
): Given | undefined {
  const draft = machineDraftOf(passage, locale)
  if (!draft) return undefined
  const isAsDrafted = panelHash(blocksIn(passage.panels, locale)) === draft.hash
  return confirmations.find(
    ({ passageId, machineDrafts, first, firstHash, secondHash }) =>
      passageId === passage.id &&
      machineDrafts.includes(draft.id) &&
      (!isAsDrafted || (first === locale ? firstHash : secondHash) === draft.hash),
  )
}

/** The ids of a passage's drafts that a person has read. */
export function readDraftIds(passage: Passage, confirmations: Confirmations): string[] {
  return locales.flatMap((locale) => {
    const draft = machineDraftOf(passage, locale)
    return draft && !isUnread(passage, locale, confirmations) ? [draft.id] : []
  })
}
