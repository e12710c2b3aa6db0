import type { MachineDraft, Passage } from '@/db/content'
import { blocksIn, languagesOf } from '@/db/panels'
import type { Locale } from '@/lib/i18n/locales'

/** The draft of a machine that a panel was made of; an empty panel is of none. */
export function machineDraftOf(
  { panels, machineDrafts }: Pick<Passage, 'panels' | 'machineDrafts'>,
  locale: Locale,
): MachineDraft | undefined {
  return blocksIn(panels, locale).length > 0 ? machineDrafts?.[locale] : undefined
}

/** The part of a passage that tells of its drafts; nothing where it has none. */
export function draftsOf(
  passage: Pick<Passage, 'panels'>,
  draftOf: (locale: Locale) => MachineDraft | undefined,
): Pick<Passage, 'machineDrafts'> {
  const drafts = languagesOf(passage).flatMap((locale) => {
    const draft = draftOf(locale)
    return draft && blocksIn(passage.panels, locale).length > 0 ? [[locale, draft] as const] : []
  })
  return drafts.length > 0 ? { machineDrafts: Object.fromEntries(drafts) } : {}
}

export function isSameDraft(
  one: MachineDraft | undefined,
  other: MachineDraft | undefined,
): boolean {
  return one?.id === other?.id && one?.hash === other?.hash
}
