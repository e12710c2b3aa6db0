'use client'

import type { Editor } from '@tiptap/react'
import type { AgreementKind } from '@/db/schema/desk'
import { embedAt, lacksEmbed, setEmbed } from '@/features/editor/commands/embeds'
import { linkAt, setLink } from '@/features/editor/commands/marks'
import { lacksPictures, picturesAt, setPictures } from '@/features/editor/commands/pictures'
import type { Vocabulary } from '@/features/editor/fields/shared-fields'
import { isShown } from '@/features/editor/guards/locked-languages'
import type { DocumentReader } from '@/features/editor/importing/document-refusal'
import { selectionLocale } from '@/features/editor/place'
import type { ConflictSession } from '@/features/editor/session/use-saving'
import type { RecoverySession } from '@/features/editor/session/use-story-session'
import type { TextSession } from '@/features/editor/session/use-text-session'
import { linkAddress } from '@/features/importing/blocks/link-address'
import type { GivenDocument } from '@/features/importing/given/given-document'
import type { Agreements } from '@/features/stories/contract'
import { type Locale, otherLocales } from '@/lib/i18n/locales'
import type { PlayerName } from '@/lib/players'
import { type ChangesAsked, ChangesDialog } from './changes-dialog'
import { ConfirmAllDialog } from './confirm-all-dialog'
import { ConflictDialog } from './conflict-dialog'
import { DocumentDialog } from './document-dialog'
import { BackToText } from './editor-dialog'
import { EmbedDialog } from './embed-dialog'
import { LeadPictureDialog } from './lead-picture-dialog'
import { LinkDialog } from './link-dialog'
import { PictureDialog } from './picture-dialog'
import { RecoveryDialog } from './recovery-dialog'
import { type Unread, UnreadDialog } from './unread-dialog'

export type OpenDialog =
  | { kind: 'link' | 'picture' | 'embed' | 'leadPicture' | 'confirmAll' }
  | Unread
  | ChangesAsked
  | { kind: 'import'; given: GivenDocument; isPasted: boolean }

export type DialogProps = {
  editor: Editor
  text: TextSession
  conflict: ConflictSession
  recovery: RecoverySession
  dialog: OpenDialog | null
  vocabulary: Vocabulary
  players: readonly PlayerName[]
  /** How the two languages on the screen stand to each other. */
  agreements: Agreements
  editable: Record<Locale, boolean>
  mayEditShared: boolean
  /** The language of the newsroom's own words. */
  locale: Locale
  readDocument: DocumentReader
  onConfirm: (passageIds: string[], kind?: AgreementKind) => void
  /** Marks passages whose match is uncertain. */
  markUnsure: (passageIds: string[]) => void
  onClose: () => void
}

/** Whatever is asked at the moment: what was found unsaved first, then what two people changed. */
export function EditorDialogs(props: DialogProps) {
  const { editor } = props
  const backToText = () => {
    if (!editor.isDestroyed) editor.view.focus()
  }
  return (
    <BackToText value={backToText}>
      <OpenDialogs {...props} />
    </BackToText>
  )
}

function OpenDialogs(props: DialogProps) {
  const { recovery, conflict, dialog } = props
  if (recovery.found) return <RecoveryDialog recovery={recovery} at={recovery.found.at} />
  return (
    <>
      {conflict.disagreement && (
        <ConflictDialog
          disagreement={conflict.disagreement}
          vocabulary={props.vocabulary}
          locale={props.locale}
          onResolve={conflict.resolve}
          onReopen={conflict.reconsider}
        />
      )}
      {dialog && <AskedDialog {...props} dialog={dialog} />}
    </>
  )
}

function AskedDialog(props: DialogProps & { dialog: OpenDialog }) {
  const { editor, text, dialog, locale, onClose } = props
  const { view, state } = editor
  switch (dialog.kind) {
    case 'link':
      return (
        <LinkDialog
          address={linkAt(state) ?? ''}
          onSet={(typed) => {
            const address = linkAddress(typed)
            if (address) setLink(address)(view.state, view.dispatch)
            return address !== null
          }}
          onRemove={
            linkAt(state) === null
              ? null
              : () => {
                  setLink(null)(view.state, view.dispatch)
                  onClose()
                }
          }
          onClose={onClose}
        />
      )
    case 'picture':
      return (
        <PictureDialog
          locale={selectionLocale(state.selection)}
          pictures={picturesAt(state)}
          other={otherOf(props)}
          isLacking={(ids) => {
            const other = otherOf(props)
            return other !== null && lacksPictures(editor.state, other, ids)
          }}
          onSet={(pictures, other) => setPictures(pictures, other)(view.state, view.dispatch)}
          onClose={onClose}
        />
      )
    case 'embed':
      return (
        <EmbedDialog
          locale={selectionLocale(state.selection)}
          block={embedAt(state)}
          other={otherOf(props)}
          isLacking={(block) => {
            const other = otherOf(props)
            return other !== null && lacksEmbed(editor.state, other, block)
          }}
          onSet={(block, other) => setEmbed(block, other)(view.state, view.dispatch)}
          onClose={onClose}
          players={props.players}
        />
      )
    case 'leadPicture':
      return (
        <LeadPictureDialog
          locale={locale}
          chosenId={text.fields.leadPicture?.mediaId}
          onSet={(leadPicture) => text.setFields({ leadPicture })}
          onClose={onClose}
        />
      )
    case 'refused':
    case 'empty':
      return <UnreadDialog what={dialog} onClose={onClose} />
    case 'confirmAll':
      return <ConfirmAllDialog {...props} />
    case 'changes':
      return <ChangesDialog {...props} {...dialog} />
    case 'import':
      return <DocumentDialog {...props} {...dialog} />
  }
}

/** The other language at the cursor, where the writer may write it. */
function otherOf({ editor, editable }: DialogProps): Locale | null {
  const here = selectionLocale(editor.state.selection)
  return otherLocales(here).find((each) => editable[each] && isShown(editor.state, each)) ?? null
}
