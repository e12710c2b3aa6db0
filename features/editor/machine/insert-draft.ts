import type { Command } from '@tiptap/pm/state'
import type { Block, MachineDraft } from '@/db/content'
import { fillPanel } from '@/features/editor/commands/fill-panel'
import { panelNodes } from '@/features/editor/content/passages-to-doc'
import type { Locale } from '@/lib/i18n/locales'

/** Puts what a machine made in a panel, in place of what it says; false where the passage is gone. */
export function insertDraft(
  passageId: string,
  locale: Locale,
  { blocks, draft }: { blocks: Block[]; draft: MachineDraft },
): Command {
  return (state, dispatch) => {
    const index = state.doc.children.findIndex(({ attrs }) => attrs.id === passageId)
    if (index === -1) return false
    const nodes = panelNodes(state.schema, blocks)
    dispatch?.(fillPanel(state, { index, locale }, { nodes, draft }))
    return true
  }
}
