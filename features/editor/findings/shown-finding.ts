import type { Node as PmNode } from '@tiptap/pm/model'
import type { Finding, Found, Level } from '@/features/checks/finding'
import { type Levels, levelOf } from '@/features/checks/levels'
import type { PassageText } from '@/features/checks/passage-text'
import type { NamedWaiver } from '@/features/checks/queries'
import { sayingValues } from '@/features/checks/saying'
import { pointedAt, type Waiver, waiverOf } from '@/features/checks/waiver'
import { textKey, textOfPassage } from './passage-texts'

/** A finding as the writer sees it. */
export type ShownFinding = Finding & {
  /** The same for as long as the finding is the same, wherever its passage moves. */
  key: string
  level: Level
  /** What its sentence takes. */
  values: Record<string, string>
  /** What a waiver of it would hold. */
  waiver: Waiver
}

/** A finding that someone let stand, and the waiver by which it does. */
export type LetStand = ShownFinding & { by: NamedWaiver }

/** What was found in texts, by `textKey`. */
export type FoundByText = ReadonlyMap<string, readonly Found[]>

/** The findings of a document in the order of the text, those apart that someone let stand. */
export function shownFindings(
  doc: PmNode,
  found: FoundByText,
  { levels, waivers }: { levels: Levels; waivers: NamedWaiver[] },
  fields: { id: string; texts: PassageText }[] = [],
): { standing: ShownFinding[]; letStand: LetStand[] } {
  const standing: ShownFinding[] = []
  const letStand: LetStand[] = []
  for (const { id, texts } of fields) take(texts, OF_FIELD, id)
  doc.forEach((node, _, passage) => {
    take(textOfPassage(node), passage, node.attrs.id)
  })
  return { standing, letStand }

  function take(texts: PassageText, passage: number, id: string): void {
    const seen = new Map<string, number>()
    for (const each of inOrder(found.get(textKey(texts)) ?? [])) {
      const finding = { ...each, passage }
      const level = levelOf(finding, levels)
      const waiver = pointedAt(finding, texts, id)
      if (level === 'off') continue
      const said = JSON.stringify(waiver)
      const nth = seen.get(said) ?? 0
      seen.set(said, nth + 1)
      const shown = {
        ...finding,
        key: `${said} ${nth}`,
        level,
        waiver,
        values: sayingValues(finding, texts),
      }
      const by = waiverOf(waiver, waivers)
      if (by) letStand.push({ ...shown, by })
      else standing.push(shown)
    }
  }
}

/** Where a finding has no passage: it lies in the field that its waiver names. */
export const OF_FIELD = -1

const inOrder = (found: readonly Found[]) =>
  found.toSorted((one, other) => startOf(one) - startOf(other))

const startOf = ({ zh, en }: Found) => (zh ?? en)?.start ?? 0
