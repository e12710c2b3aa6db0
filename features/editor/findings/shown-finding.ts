import type { Node as PmNode } from '@tiptap/pm/model'
import type { Finding, Found, Level } from '@/features/checks/finding'
import { type Levels, levelOf } from '@/features/checks/levels'
import { sayingValues } from '@/features/checks/saying'
import { isWaived, pointedAt, type Waiver } from '@/features/checks/waiver'
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

/** What was found in texts, by `textKey`. */
export type FoundByText = ReadonlyMap<string, readonly Found[]>

/** The findings of a document that nobody let stand, in the order of the text. */
export function shownFindings(
  doc: PmNode,
  found: FoundByText,
  { levels, waivers }: { levels: Levels; waivers: Waiver[] },
): ShownFinding[] {
  const shown: ShownFinding[] = []
  doc.forEach((node, _, passage) => {
    const texts = textOfPassage(node)
    const seen = new Map<string, number>()
    for (const each of inOrder(found.get(textKey(texts)) ?? [])) {
      const finding = { ...each, passage }
      const level = levelOf(finding, levels)
      const waiver = pointedAt(finding, texts, node.attrs.id)
      if (level === 'off' || isWaived(waiver, waivers)) continue
      const said = JSON.stringify(waiver)
      const nth = seen.get(said) ?? 0
      seen.set(said, nth + 1)
      shown.push({
        ...finding,
        key: `${said} ${nth}`,
        level,
        waiver,
        values: sayingValues(finding, texts),
      })
    }
  })
  return shown
}

const inOrder = (found: readonly Found[]) =>
  found.toSorted((one, other) => startOf(one) - startOf(other))

const startOf = ({ zh, en }: Found) => (zh ?? en)?.start ?? 0
