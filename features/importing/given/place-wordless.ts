import type { Block } from '@/db/content'
import { languageOf } from '@/features/importing/blocks/bilingual'
import { rulesOf } from '@/features/passages/blocks/rules-of'
import { blockText } from '@/features/passages/text'
import { type DocumentLocale, documentPair } from '@/lib/i18n/document-pair'

/** A block of a panel and the one of the given document that it comes out of. */
export type Placed = { block: Block; blockIndex: number | null }

export type Panels = Record<DocumentLocale, Placed[]>

type Side = { locale: DocumentLocale; side: Placed[] }

/**
 * Tables, pictures and whatever else stands beside the text go behind the text that they followed, or before the text that they
 * led; a table keeps to its own language. What has no text around it makes a passage of its own.
 */
export function placeWordless(panels: Panels[], blocks: Block[]): void {
  const homes = new Homes(panels)
  for (const [index, block] of blocks.entries()) {
    if (rulesOf(block).lines(block)) continue
    const own = block.type === 'table' ? languageOf(blockText(block)) : null
    const before = homes.nearest(index, -1, own) ?? homes.nearest(index, -1, null)
    const after = homes.nearest(index, 1, own) ?? homes.nearest(index, 1, null)
    // The rule that parts the one language from the other is layout.
    if (block.type === 'rule' && before && after && homes.isBorder(index, before, after)) continue
    homes.put({ block, blockIndex: index }, chosen(own, before, after) ?? homes.newSide(own))
  }
}

/** Behind what came before, unless only what comes after is in the language of the block. */
function chosen(own: DocumentLocale | null, before: Side | null, after: Side | null): Side | null {
  const isForeign = own !== null && before?.locale !== own && after?.locale === own
  return isForeign ? after : (before ?? after)
}

/** In which panel each block of the document is. */
class Homes {
  private readonly panels: Panels[]
  private readonly sides = new Map<number, Side[]>()
  private last = -1
  private readonly lastOf: Record<DocumentLocale, number> = { zh: -1, en: -1 }

  constructor(panels: Panels[]) {
    this.panels = panels
    for (const panel of panels) {
      for (const locale of documentPair) {
        for (const { blockIndex } of panel[locale]) {
          if (blockIndex !== null) this.note(blockIndex, { locale, side: panel[locale] })
        }
      }
    }
  }

  nearest(index: number, by: 1 | -1, locale: DocumentLocale | null): Side | null {
    for (let at = index + by; at >= 0 && at <= this.last; at += by) {
      const found = this.sides.get(at)?.find((each) => !locale || each.locale === locale)
      if (found) return found
    }
    return null
  }

  /** Whether one language ends here and the other begins. */
  isBorder(index: number, before: Side, after: Side): boolean {
    return before.locale !== after.locale && this.lastOf[before.locale] < index
  }

  newSide(locale: DocumentLocale | null): Side {
    const panel: Panels = { zh: [], en: [] }
    this.panels.push(panel)
    const own = locale ?? documentPair[0]
    return { locale: own, side: panel[own] }
  }

  put(placed: Placed & { blockIndex: number }, home: Side): void {
    const index = placed.blockIndex
    const at = home.side.findLastIndex(({ blockIndex }) => (blockIndex ?? index) < index)
    home.side.splice(at + 1, 0, placed)
    this.note(index, home)
  }

  private note(index: number, home: Side): void {
    const known = this.sides.get(index)
    if (known) known.push(home)
    else this.sides.set(index, [home])
    this.last = Math.max(this.last, index)
    this.lastOf[home.locale] = Math.max(this.lastOf[home.locale], index)
  }
}
