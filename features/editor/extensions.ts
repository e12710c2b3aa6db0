import { Extension, type Extensions } from '@tiptap/core'
import { dropCursor } from '@tiptap/pm/dropcursor'
import { history } from '@tiptap/pm/history'
import type { DocumentNote } from '@/features/importing/blocks/document-note'
import type { GivenDocument } from '@/features/importing/given/given-document'
import type { Locale } from '@/lib/i18n/locales'
import { blockWords } from './block-words'
import { find } from './find/find-plugin'
import { findings } from './findings/findings-plugin'
import { acrossPanels } from './guards/across-panels'
import { emptiedDrafts } from './guards/emptied-drafts'
import { lockedLanguages } from './guards/locked-languages'
import { syncedSelection } from './guards/synced-selection'
import { uniqueIds } from './guards/unique-ids'
import { keyPlugins } from './keys'
import { clipboard } from './paste/clipboard'
import { rowSelection } from './row-selection'
import { type RowHints, rows } from './rows'
import { schemaExtensions } from './schema/extensions'
import { structureGuard } from './structure'
import { termSelections } from './terms/term-selections'

export type EditorOptions = {
  locked: Locale[]
  hints: RowHints
  /** Takes over a pasted document in both languages where it answers true. */
  onBilingual: (given: GivenDocument) => boolean
  /** Takes the files that are pasted or dropped into the text. */
  onFiles: (files: File[]) => void
  /** Hears of what could not be taken over out of a paste. */
  onLeftOut: (notes: DocumentNote[]) => void
  /** The writer asks for the words of the picture that is selected. */
  onPicture: () => void
  /** The same of the video or recording that is selected. */
  onEmbed: () => void
}

export function storyExtensions({
  locked,
  hints,
  onBilingual,
  onFiles,
  onLeftOut,
  onPicture,
  onEmbed,
}: EditorOptions): Extensions {
  const behaviour = Extension.create({
    name: 'storyBehaviour',
    addProseMirrorPlugins: () => [
      syncedSelection(),
      structureGuard(),
      lockedLanguages(locked),
      uniqueIds(),
      emptiedDrafts(),
      history(),
      acrossPanels(),
      clipboard({ onBilingual, onFiles, onLeftOut }),
      rowSelection(),
      blockWords({ onPicture, onEmbed }),
      ...keyPlugins(),
      rows(hints),
      find(),
      termSelections(),
      findings(),
      dropCursor(),
    ],
  })
  return [...schemaExtensions, behaviour]
}
