import { Extension, type Extensions } from '@tiptap/core'
import { dropCursor } from '@tiptap/pm/dropcursor'
import { history } from '@tiptap/pm/history'
import type { Block } from '@/db/content'
import type { Locale } from '@/lib/i18n/locales'
import { find } from './find/find-plugin'
import { acrossPanels } from './guards/across-panels'
import { lockedLanguages } from './guards/locked-languages'
import { syncedSelection } from './guards/synced-selection'
import { uniqueIds } from './guards/unique-ids'
import { keyPlugins } from './keys'
import { clipboard } from './paste/clipboard'
import { rowSelection } from './row-selection'
import { type RowHints, rows } from './rows'
import { schemaExtensions } from './schema/extensions'
import { structureGuard } from './structure'

export type EditorOptions = {
  locked: Locale[]
  hints: RowHints
  mediaUrl: (mediaId: string) => string
  /** Takes over a pasted document in both languages where it answers true. */
  onBilingual: (blocks: Block[]) => boolean
}

export function storyExtensions({
  locked,
  hints,
  mediaUrl,
  onBilingual,
}: EditorOptions): Extensions {
  const behaviour = Extension.create({
    name: 'storyBehaviour',
    addProseMirrorPlugins: () => [
      syncedSelection(),
      structureGuard(),
      lockedLanguages(locked),
      uniqueIds(),
      history(),
      acrossPanels(),
      clipboard({ onBilingual }),
      rowSelection(),
      ...keyPlugins(),
      rows(hints),
      find(),
      dropCursor(),
    ],
  })
  return [...schemaExtensions({ mediaUrl }), behaviour]
}
