'use client'

import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { openIds } from '@/features/editor/agreement'
import { embedAt, lacksEmbed, setEmbed } from '@/features/editor/commands/embeds'
import { linkAt, setLink } from '@/features/editor/commands/marks'
import { lacksPictures, picturesAt, setPictures } from '@/features/editor/commands/pictures'
import type { Vocabulary } from '@/features/editor/fields/shared-fields'
import { isShown } from '@/features/editor/guards/locked-languages'
import { megabyteLimit } from '@/features/editor/importing/document-bounds'
import type { DocumentReader, RefusedDocument } from '@/features/editor/importing/document-refusal'
import { selectionLocale } from '@/features/editor/place'
import type { ConflictSession } from '@/features/editor/session/use-saving'
import type { RecoverySession } from '@/features/editor/session/use-story-session'
import type { TextSession } from '@/features/editor/session/use-text-session'
import { type DocumentNote, groupNotes } from '@/features/importing/blocks/document-note'
import { linkAddress } from '@/features/importing/blocks/link-address'
import type { GivenDocument } from '@/features/importing/given/given-document'
import type { Agreements } from '@/features/stories/contract'
import { type Locale, otherLocales } from '@/lib/i18n/locales'
import type { PlayerName } from '@/lib/players'
import { ChoiceDialog } from './choice-dialog'
import { ConflictPanel } from './conflict-panel'
import { DocumentDialog } from './document-dialog'
import { DocumentNotes } from './document-notes'
import { EmbedPanel } from './embed-panel'
import { LeadPicturePanel } from './lead-picture-panel'
import { LinkDialog } from './link-dialog'
import { PicturePanel } from './picture-panel'
import { RecoveryDialog } from './recovery-dialog'
import { ShortcutSheet } from './shortcut-sheet'

export type OpenDialog =
  | { kind: 'link' | 'picture' | 'embed' | 'leadPicture' | 'shortcuts' | 'confirmAll' }
  | { kind: 'refused'; why: RefusedDocument }
  | { kind: 'empty'; notes: DocumentNote[] }
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
  onConfirm: (passageIds: string[]) => void
  /** Marks passages whose match is uncertain. */
  markUnsure: (passageIds: string[]) => void
  onClose: () => void
}

/** Whatever is asked at the moment: what was found unsaved first, then what two people changed. */
export function EditorDialogs(props: DialogProps) {
  const { recovery, conflict, dialog } = props
  if (recovery.found) return <RecoveryDialog recovery={recovery} at={recovery.found.at} />
  return (
    <>
      {conflict.disagreement && (
        <ConflictPanel
          disagreement={conflict.disagreement}
          vocabulary={props.vocabulary}
          locale={props.locale}
          onSettle={conflict.resolve}
          onReopen={conflict.reconsider}
        />
      )}
      {dialog && <AskedDialog {...props} dialog={dialog} />}
    </>
  )
}

function AskedDialog(props: DialogProps & { dialog: OpenDialog }) {
  const { editor, text, dialog, locale, onClose } = props
  const t = useTranslations('newsroom.editor')
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
        <PicturePanel
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
        <EmbedPanel
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
        <LeadPicturePanel
          locale={locale}
          chosenId={text.fields.leadPicture?.mediaId}
          onSet={(leadPicture) => text.setFields({ leadPicture })}
          onClose={onClose}
        />
      )
    case 'shortcuts':
      return <ShortcutSheet onClose={onClose} />
    case 'refused':
    case 'empty':
      return (
        <ChoiceDialog
          title={t('import.title')}
          actions={[{ label: t('shortcuts.close'), onPress: onClose, isMain: true }]}
          onClose={onClose}
        >
          {dialog.kind === 'refused' ? (
            <p>
              {t(`import.refusals.${dialog.why.refused}`, {
                megabytes: megabyteLimit,
                format: dialog.why.format ?? '',
              })}
            </p>
          ) : (
            <>
              <p>{t('import.empty')}</p>
              <DocumentNotes groups={groupNotes(dialog.notes)} />
            </>
          )}
        </ChoiceDialog>
      )
    case 'confirmAll':
      return <ConfirmAllDialog {...props} />
    case 'import':
      return <DocumentDialog {...props} {...dialog} />
  }
}

/** The other language at the cursor, where the writer may write it. */
function otherOf({ editor, editable }: DialogProps): Locale | null {
  const here = selectionLocale(editor.state.selection)
  return otherLocales(here).find((each) => editable[each] && isShown(editor.state, each)) ?? null
}

function ConfirmAllDialog({ agreements, onConfirm, onClose }: DialogProps) {
  const t = useTranslations('newsroom.editor.agreement')
  const ids = openIds(agreements)
  const confirm = () => {
    onConfirm(ids)
    onClose()
  }
  return (
    <ChoiceDialog
      title={t('ask')}
      actions={[
        { label: t('cancel'), onPress: onClose },
        { label: t('yes'), onPress: confirm, isMain: true },
      ]}
      onClose={onClose}
    >
      <p>{t('askExplanation', { count: ids.length })}</p>
    </ChoiceDialog>
  )
}
