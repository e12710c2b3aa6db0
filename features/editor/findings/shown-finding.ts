import type { Node as PmNode } from '@tiptap/pm/model'
import type { Finding, Found, Level } from '@/features/checks/finding'
import { type Levels, levelOf } from '@/features/checks/levels'
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
): { standing: ShownFinding[]; letStand: LetStand[] } {
  const standing: ShownFinding[] = []
  const letStand: LetStand[] = []
  doc.forEach((node, _, passage) => {
    const texts = textOfPassage(node)
    const seen = new Map<string, number>()
    for (const each of inOrder(found.get(textKey(texts)) ?? [])) {
      const finding = { ...each, passage }
      const level = levelOf(finding, levels)
      const waiver = pointedAt(finding, texts, node.attrs.id)
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
  })
  return { standing, letStand }
}

const inOrder = (found: readonly Found[]) =>
  found.toSorted((one, other) => startOf(one) - startOf(other))

const startOf = ({ zh, en }: Found) => (zh ?? en)?.start ?? 0
