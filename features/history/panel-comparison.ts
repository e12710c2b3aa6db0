import type { Passage } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { machineDraftOf } from '@/features/passages/machine-drafts'
import { panelText } from '@/features/passages/panel-text'
import { mediaIdsOf } from '@/features/passages/text'
import { diffText, type Part } from '@/features/passages/text-diff'
import { type Reading, readingAmong } from '@/features/passages/unread-drafts'
import type { Locale } from '@/lib/i18n/locales'
import type { PassageGroup } from './passage-groups'

/** How a panel of one language became another. */
export type PanelComparison = {
  parts: Part[]
  /** Whether marks, links or kinds of blocks changed where the words did not. */
  isReformatted: boolean
  /** The ids of the pictures that only one version shows. */
  picturesAdded: string[]
  picturesRemoved: string[]
  /** Whether the side has become, or is no longer, empty on purpose. */
  emptied: 'emptied' | 'filled' | null
  /** Whether a machine wrote what the later version says, and nobody ever confirmed it. */
  isUnread: boolean
}

/** How a panel of passages that answer to each other became another. */
export function comparePanels(
  { before, after }: PassageGroup,
  locale: Locale,
  readings: readonly Reading[],
): PanelComparison {
  const [earlier, later] = [blocksOf(before, locale), blocksOf(after, locale)]
  const [earlierText, laterText] = [panelText(earlier), panelText(later)]
  const [shown, showing] = [mediaIdsOf(earlier), mediaIdsOf(later)]
  const picturesAdded = showing.filter((id) => !shown.includes(id))
  const picturesRemoved = shown.filter((id) => !showing.includes(id))
  return {
    parts: diffText(earlierText, laterText, locale),
    isReformatted:
      earlierText === laterText &&
      picturesAdded.length + picturesRemoved.length === 0 &&
      !isSame(earlier, later),
    picturesAdded,
    picturesRemoved,
    emptied: emptiedOf(before, after, locale),
    isUnread: after.some(
      (passage) => machineDraftOf(passage, locale) && !readingAmong(passage, locale, readings),
    ),
  }
}

const blocksOf = (passages: Passage[], locale: Locale) =>
  passages.flatMap(({ panels }) => blocksIn(panels, locale))

function emptiedOf(
  before: Passage[],
  after: Passage[],
  locale: Locale,
): PanelComparison['emptied'] {
  const isEmpty = ({ emptyOnPurpose }: Passage) => emptyOnPurpose?.includes(locale) ?? false
  const [was, is] = [before.some(isEmpty), after.some(isEmpty)]
  if (was === is) return null
  return is ? 'emptied' : 'filled'
}

export function isPanelChanged(panel: PanelComparison): boolean {
  const pictures = panel.picturesAdded.length + panel.picturesRemoved.length
  return (
    panel.isReformatted ||
    pictures > 0 ||
    panel.emptied !== null ||
    panel.parts.some(({ kind }) => kind !== 'same')
  )
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
