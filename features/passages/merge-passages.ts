import type { Block, MachineDraft, Passage } from '@/db/content'
import { blocksIn, languagesOf, panelsOf } from '@/db/panels'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { Conflict } from './conflict'
import { draftsOf, isSameDraft, machineDraftOf } from './machine-drafts'
import { mergeOrder } from './merge-order'
import { mergeValue } from './merge-value'
import { isEmptyOnPurpose, sameBlocks } from './normal-form'

type Versions = { base?: Passage; mine?: Passage; theirs?: Passage }

/** Joins the passages of two versions by their ids. */
export function mergePassages(
  base: Passage[],
  mine: Passage[],
  theirs: Passage[],
): { passages: Passage[]; conflicts: Conflict[] } {
  const inBase = byId(base)
  const inMine = byId(mine)
  const inTheirs = byId(theirs)
  const merged = new Map<string, Passage>()
  const conflicts: Conflict[] = []
  for (const id of new Set([...inMine.keys(), ...inTheirs.keys()])) {
    const versions = { base: inBase.get(id), mine: inMine.get(id), theirs: inTheirs.get(id) }
    const result = mergePassage(id, versions)
    if (result.passage) merged.set(id, result.passage)
    conflicts.push(...result.conflicts)
  }
  const order = mergeOrder(ids(base), ids(mine), ids(theirs), new Set(merged.keys()))
  return { passages: order.flatMap((id) => merged.get(id) ?? []), conflicts }
}

function mergePassage(
  id: string,
  { base, mine, theirs }: Versions,
): { passage: Passage | null; conflicts: Conflict[] } {
  if (mine && theirs) return mergePanels(base ?? emptyPassage(id), mine, theirs)
  const remaining = mine ?? theirs
  if (!remaining) return { passage: null, conflicts: [] }
  if (!base) return { passage: remaining, conflicts: [] }
  const rewritten = languagesOf(base, remaining).filter(
    (locale) => !sameBlocks(blocksIn(base.panels, locale), blocksIn(remaining.panels, locale)),
  )
  return { passage: rewritten.length > 0 ? remaining : null, conflicts: at(id, rewritten) }
}

function mergePanels(
  base: Passage,
  mine: Passage,
  theirs: Passage,
): { passage: Passage; conflicts: Conflict[] } {
  const conflicting: Locale[] = []
  const panel = (locale: Locale): Block[] => {
    const change = mergeValue(
      blocksIn(base.panels, locale),
      blocksIn(mine.panels, locale),
      blocksIn(theirs.panels, locale),
      sameBlocks,
    )
    if (change.isConflict) conflicting.push(locale)
    return change.value
  }
  const panels = panelsOf(languagesOf(base, mine, theirs), panel)
  const emptyOnPurpose = locales.filter((locale) => mergeDecision(base, mine, theirs, locale))
  const passage = {
    ...{ id: mine.id, panels, ...(emptyOnPurpose.length > 0 && { emptyOnPurpose }) },
    ...draftsOf({ panels }, (locale) => mergeDraft(base, mine, theirs, locale)),
  }
  return { passage, conflicts: at(mine.id, conflicting) }
}

/** Whether a machine wrote a panel goes with the words that are kept. */
function mergeDraft(base: Passage, mine: Passage, theirs: Passage, locale: Locale) {
  const [before, ours, other] = [base, mine, theirs].map((passage) => ({
    blocks: blocksIn(passage.panels, locale),
    draft: machineDraftOf(passage, locale),
  })) as [Side, Side, Side]
  if (sameBlocks(before.blocks, ours.blocks) && sameBlocks(before.blocks, other.blocks)) {
    return mergeValue(before.draft, ours.draft, other.draft, isSameDraft).value
  }
  return sameBlocks(before.blocks, ours.blocks) ? other.draft : ours.draft
}

type Side = { blocks: Block[]; draft: MachineDraft | undefined }

function mergeDecision(base: Passage, mine: Passage, theirs: Passage, locale: Locale): boolean {
  const [before, ours, other] = [base, mine, theirs].map((it) => isEmptyOnPurpose(it, locale))
  return mergeValue(before ?? false, ours ?? false, other ?? false).value
}

function at(passageId: string, changed: Locale[]): Conflict[] {
  return changed.map((locale) => ({ passageId, field: 'panel', locale }))
}

const emptyPassage = (id: string): Passage => ({ id, panels: {} })

const ids = (passages: Passage[]) => passages.map(({ id }) => id)

const byId = (passages: Passage[]) => new Map(passages.map((passage) => [passage.id, passage]))
