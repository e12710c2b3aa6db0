import type { Block, Passage } from '@/db/content'
import type { LivePassage, Standing } from '@/db/schema/publishing'
import type { Locale } from '@/lib/i18n/locales'
import type { Confirmation } from './confirmations'
import { isAsConfirmed, panelHash } from './panel-hash'

/** An edition that readers have: its passages and fields as they are, and as they were until now. */
export type LiveSide = {
  locale: Locale
  /** Nothing where readers did not have the language until now. */
  before: LivePassage[]
  now: LivePassage[]
  /** Its standing to the other edition until now. */
  standing: Standing | undefined
}

/** Of one passage, in each of the two editions. */
type Panels = {
  locale: Locale
  /** What it says now, and hashes of what it said and says. */
  blocks: Block[]
  before: string
  now: string
  wasBehind: boolean
  /** Whether the language goes out for the first time: as it is, it was chosen beside the other. */
  isFirstOut: boolean
}

const nothing = panelHash([])

/**
 * How two live editions stand to each other, the first to the second and the second to the first.
 * Panels that were ever confirmed beside each other agree, whatever the draft has become since. Else
 * a language that changes leaves the other behind, but where it follows or is written for the first time.
 */
export function standingsOf(
  sides: readonly [LiveSide, LiveSide],
  /** Those of this pair of languages, the latest last. */
  confirmations: readonly Confirmation[],
  passages: readonly Passage[],
): [Standing, Standing] {
  const standings: [Standing, Standing] = [
    { behind: [], unagreed: [] },
    { behind: [], unagreed: [] },
  ]
  for (const id of idsOf(sides)) {
    const panels: [Panels, Panels] = [panelsOf(sides[0], id), panelsOf(sides[1], id)]
    const confirmed = confirmations.filter(({ passageId }) => passageId === id)
    const passage = passages.find((each) => each.id === id)
    if (isAgreed(panels, confirmed) || isOneSidedOnPurpose(panels, passage)) continue
    const behind = behindOf(panels, confirmed)
    const isTwoSided = panels.every(({ now }) => now !== nothing)
    standings.forEach((standing, index) => {
      if (panels[index] === behind) standing.behind.push(id)
      if (isTwoSided) standing.unagreed.push(id)
    })
  }
  return standings
}

const isAgreed = (panels: Panels[], confirmed: Confirmation[]) =>
  confirmed.some((each) => panels.every((panel) => stands(panel, each)))

function behindOf(
  panels: readonly [Panels, Panels],
  confirmed: Confirmation[],
): Panels | undefined {
  const [one, other] = panels
  const changed = panels.filter(({ before, now }) => before !== now)
  if (changed.length === 0) return panels.find(({ wasBehind }) => wasBehind)
  if (changed.length === 2) {
    // The one that stands as it was last confirmed, where the other does not.
    const latest = confirmed.findLast((each) => panels.some((panel) => stands(panel, each)))
    return latest && panels.find((panel) => stands(panel, latest))
  }
  const [moved, still] = changed[0] === one ? [one, other] : [other, one]
  const isFirstWriting = moved.before === nothing && still.now !== nothing
  return moved.wasBehind || isFirstWriting || still.isFirstOut ? undefined : still
}

const idsOf = (sides: readonly LiveSide[]) =>
  new Set(sides.flatMap(({ before, now }) => [...now, ...before].map(({ id }) => id)))

function panelsOf({ locale, before, now, standing }: LiveSide, id: string): Panels {
  const blocksIn = (passages: LivePassage[]) =>
    passages.find((passage) => passage.id === id)?.blocks ?? []
  const blocks = blocksIn(now)
  return {
    locale,
    blocks,
    before: panelHash(blocksIn(before)),
    now: panelHash(blocks),
    wasBehind: standing?.behind.includes(id) ?? false,
    isFirstOut: before.length === 0,
  }
}

/** Whether the panel is as it was confirmed. */
function stands({ locale, blocks }: Panels, confirmation: Confirmation): boolean {
  const { first, firstHash, secondHash } = confirmation
  return isAsConfirmed(blocks, locale === first ? firstHash : secondHash)
}

function isOneSidedOnPurpose(panels: readonly Panels[], passage: Passage | undefined): boolean {
  const empty = panels.filter(({ now }) => now === nothing)
  return (
    empty.length === panels.length ||
    empty.some(({ locale }) => passage?.emptyOnPurpose?.includes(locale))
  )
}
