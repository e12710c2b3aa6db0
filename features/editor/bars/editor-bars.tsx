'use client'

import type { Editor } from '@tiptap/react'
import { FileUp, Keyboard, LockKeyhole, Maximize, Minimize, Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { behindElsewhere, openIds, staleIds } from '@/features/editor/agreement'
import type { OpenDialog } from '@/features/editor/dialogs/editor-dialogs'
import { placeOf } from '@/features/editor/place'
import type { SavingSession } from '@/features/editor/session/use-saving'
import type { Focus, ShownLanguages } from '@/features/editor/session/use-shown-languages'
import type { TextSession } from '@/features/editor/session/use-text-session'
import { focusPlace } from '@/features/editor/view/focus-place'
import { documentTypes } from '@/features/editor/view/given-file'
import type { Agreements, AgreementsByPair } from '@/features/stories/contract'
import type { Locale } from '@/lib/i18n/locales'
import { pairKey, pairs } from '@/lib/i18n/pairs'
import { AgreementLine } from './agreement-line'
import { FindPanel } from './find-panel'
import { FormatBar } from './format-bar'
import { SaveStatus } from './save-status'
import { ToolButton } from './tool-button'
import { Toolbar } from './toolbar'
import { useKeyLabels } from './use-command-keys'
import { useRefusedFor } from './use-refused-for'

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
      <ViewBar {...props} />
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
        <FindPanel
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
  const here = placeOf(editor.state)?.passage.attrs.id
  const next = stale[(stale.indexOf(here) + 1) % stale.length] ?? null
  return {
    stale: stale.length,
    open: openIds(agreements).length,
    onNext: () => focusPlace(null, editor, { passageId: next }),
    onConfirmAll: () => setDialog({ kind: 'confirmAll' }),
  }
}

/** Which two of three or more languages stand side by side. */
function PairChoice({ pair, setPair }: ShownLanguages) {
  const t = useTranslations('newsroom.editor.view')
  const languageName = useTranslations('languages')
  return (
    <select
      className="editor-select"
      aria-label={t('pair')}
      value={pairKey(pair)}
      onChange={({ target }) =>
        setPair(pairs.find((each) => pairKey(each) === target.value) ?? pair)
      }
    >
      {pairs.map((each) => (
        <option key={pairKey(each)} value={pairKey(each)}>
          {t('pairOf', { first: languageName(each[0]), second: languageName(each[1]) })}
        </option>
      ))}
    </select>
  )
}

function ViewBar(props: Props) {
  const { shown, isFullScreen, setFullScreen, setFindOpen, setDialog } = props
  const t = useTranslations('newsroom.editor')
  const languageName = useTranslations('languages')
  const keysOf = useKeyLabels()
  const file = useRef<HTMLInputElement>(null)
  const Screen = isFullScreen ? Minimize : Maximize
  return (
    <Toolbar label={t('view.label')} className="editor-view-bar">
      {pairs.length > 1 && <PairChoice {...shown} />}
      <select
        className="editor-select"
        aria-label={t('view.focus')}
        value={shown.focus}
        onChange={({ target }) => shown.setFocus(target.value as Focus)}
      >
        <option value="both">{t('view.both')}</option>
        {shown.shown.map((each) => (
          <option key={each} value={each}>
            {t('view.write', {
              language: languageName(each),
              other: languageName(shown.shown.find((other) => other !== each) ?? each),
            })}
          </option>
        ))}
      </select>
      <ToolButton
        label={t('command.find')}
        keys={keysOf('find')}
        icon={<Search aria-hidden size={18} />}
        onPress={() => setFindOpen(true)}
      />
      {props.openFile && (
        <ToolButton
          label={t('view.open')}
          icon={<FileUp aria-hidden size={18} />}
          onPress={() => file.current?.click()}
        />
      )}
      <ToolButton
        label={t('command.fullScreen')}
        keys={keysOf('fullScreen')}
        icon={<Screen aria-hidden size={18} />}
        isPressed={isFullScreen}
        onPress={() => setFullScreen(!isFullScreen)}
      />
      <ToolButton
        label={t('command.help')}
        keys={keysOf('help')}
        icon={<Keyboard aria-hidden size={18} />}
        onPress={() => setDialog({ kind: 'shortcuts' })}
      />
      <input
        ref={file}
        type="file"
        hidden
        accept={documentTypes}
        onChange={({ target }) => {
          const chosen = target.files?.[0]
          if (chosen) props.openFile?.(chosen)
          target.value = ''
        }}
      />
    </Toolbar>
  )
}
