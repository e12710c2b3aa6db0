'use client'

import type { Editor } from '@tiptap/react'
import { LockKeyhole } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { behindElsewhere, openIds, staleIds } from '@/features/editor/agreement'
import type { OpenDialog } from '@/features/editor/dialogs/editor-dialogs'
import type { SavingSession } from '@/features/editor/session/use-saving'
import type { ShownLanguages } from '@/features/editor/session/use-shown-languages'
import type { TextSession } from '@/features/editor/session/use-text-session'
import { focusPlace } from '@/features/editor/view/focus-place'
import { partHere } from '@/features/editor/view/part-here'
import type { Agreements, AgreementsByPair } from '@/features/stories/contract'
import type { Locale } from '@/lib/i18n/locales'
import { AgreementLine } from './agreement-line'
import { FindBar } from './find-bar'
import { FormatBar } from './format-bar'
import { SaveStatus } from './save-status'
import { useRefusedFor } from './use-refused-for'
import { ViewBar } from './view-bar'

type Props = {
  editor: Editor
  text: TextSession
  saving: SavingSession
  editable: Record<Locale, boolean>
  shown: ShownLanguages
  /** How the two languages on the screen stand to each other. */
  agreements: Agreements
  /** The same of every two languages. */
  allAgreements: AgreementsByPair
  isFullScreen: boolean
  setFullScreen: (is: boolean) => void
  isFindOpen: boolean
  setFindOpen: (is: boolean) => void
  setDialog: (dialog: OpenDialog) => void
  openFile?: (file: File) => void
}

/** What stands above the text: formatting, view, and whether it is agreed and saved. */
export function EditorBars(props: Props) {
  const { editor, text, saving, isFindOpen, setFindOpen, setDialog } = props
  const t = useTranslations('newsroom.editor')
  const languageName = useTranslations('languages')
  const reasonOf = useRefusedFor()
  const elsewhere = behindElsewhere(props.allAgreements, props.shown.pair).map(
    ({ pair, behind, ahead, count }) => ({
      label: t('agreement.elsewhere', {
        language: languageName(behind),
        other: languageName(ahead),
        count,
      }),
      onGo: () => props.shown.setPair(pair),
    }),
  )
  return (
    <div className="editor-bars">
      {editor.isEditable ? (
        <FormatBar
          editor={editor}
          onLink={() => setDialog({ kind: 'link' })}
          onPicture={() => setDialog({ kind: 'picture' })}
          onEmbed={() => setDialog({ kind: 'embed' })}
        />
      ) : (
        <p className="editor-read-only">
          <LockKeyhole aria-hidden size={16} />
          {t('readOnly')}
        </p>
      )}
      <ViewBar {...props} onFind={() => setFindOpen(true)} />
      <div className="editor-facts">
        {editor.isEditable && <AgreementLine {...agreementOf(props)} elsewhere={elsewhere} />}
        {editor.isEditable && (
          <SaveStatus
            state={saving.state}
            at={saving.savedAt}
            isKept={saving.isKept}
            reason={reasonOf(saving.state, text.read)}
          />
        )}
      </div>
      {isFindOpen && (
        <FindBar
          editor={editor}
          text={text}
          editable={props.editable}
          onClose={() => setFindOpen(false)}
        />
      )}
    </div>
  )
}

function agreementOf({ editor, agreements, setDialog }: Props) {
  const stale = staleIds(agreements)
  const next = () => {
    const here = partHere(editor)
    return stale[(stale.indexOf(here ?? '') + 1) % stale.length] ?? null
  }
  return {
    stale: stale.length,
    open: openIds(agreements).length,
    onNext: () => focusPlace(null, editor, { passageId: next() }),
    onConfirmAll: () => setDialog({ kind: 'confirmAll' }),
  }
}
