'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { FileUp, Keyboard, Maximize, Minimize, Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { AgreementLine } from '@/components/newsroom/editor/agreement-line'
import { CountsLine } from '@/components/newsroom/editor/counts-line'
import { SaveStatus } from '@/components/newsroom/editor/save-status'
import { ToolButton } from '@/components/newsroom/editor/tool-button'
import { Toolbar } from '@/components/newsroom/editor/toolbar'
import { openIds, staleIds } from '@/features/editor/agreement'
import { docToPassages } from '@/features/editor/content/doc-to-passages'
import { countBody } from '@/features/editor/counts'
import { setReference } from '@/features/editor/guards/locked-languages'
import { placeOf } from '@/features/editor/place'
import type { Focus } from '@/features/editor/story-editor'
import { locales, otherLocales } from '@/lib/i18n/locales'
import type { OpenDialog } from './editor-dialogs'
import { FindPanel } from './find-panel'
import { focusPlace } from './focus-place'
import { FormatBar } from './format-bar'
import { useKeyLabels } from './use-command-keys'
import type { StorySession } from './use-story-session'

type Props = {
  editor: Editor
  session: StorySession
  focus: Focus
  setFocus: (focus: Focus) => void
  isFullScreen: boolean
  setFullScreen: (is: boolean) => void
  isFindOpen: boolean
  setFindOpen: (is: boolean) => void
  setDialog: (dialog: OpenDialog) => void
  openFile?: (file: File) => void
}

/** What stands above the text: formatting, view, length, and whether it is saved. */
export function EditorBars(props: Props) {
  const { editor, session, focus, isFindOpen, setFindOpen, setDialog } = props
  const counts = useEditorState({
    editor,
    selector: () => {
      const passages = docToPassages(editor.state.doc)
      return { zh: countBody(passages, 'zh'), en: countBody(passages, 'en') }
    },
  })
  useEffect(() => {
    const reference = focus === 'both' ? null : (otherLocales(focus)[0] ?? null)
    editor.view.dispatch(setReference(editor.state, reference))
  }, [editor, focus])
  return (
    <div className="editor-bars">
      <FormatBar
        editor={editor}
        onLink={() => setDialog({ kind: 'link' })}
        onPicture={() => setDialog({ kind: 'picture' })}
      />
      <ViewBar {...props} />
      <div className="editor-facts">
        <CountsLine counts={counts} />
        {editor.isEditable && <AgreementLine {...agreementOf(props)} />}
        <SaveStatus state={session.saveState} at={session.savedAt} isKept={session.isKept} />
      </div>
      {isFindOpen && <FindPanel editor={editor} onClose={() => setFindOpen(false)} />}
    </div>
  )
}

function agreementOf({ editor, session, setDialog }: Props) {
  const stale = staleIds(session.agreements)
  const here = placeOf(editor.state)?.passage.attrs.id
  const next = stale[(stale.indexOf(here) + 1) % stale.length] ?? null
  return {
    stale: stale.length,
    open: openIds(session.agreements).length,
    onNext: () => focusPlace(null, editor, { passageId: next }),
    onConfirmAll: () => setDialog({ kind: 'confirmAll' }),
  }
}

function ViewBar(props: Props) {
  const { focus, setFocus, isFullScreen, setFullScreen, setFindOpen, setDialog } = props
  const t = useTranslations('newsroom.editor')
  const keysOf = useKeyLabels()
  const file = useRef<HTMLInputElement>(null)
  const Screen = isFullScreen ? Minimize : Maximize
  return (
    <Toolbar label={t('view.label')} className="editor-view-bar">
      <select
        className="editor-select"
        aria-label={t('view.focus')}
        value={focus}
        onChange={({ target }) => setFocus(target.value as Focus)}
      >
        {(['both', ...locales] as const).map((each) => (
          <option key={each} value={each}>
            {t(`view.${each}`)}
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
        accept=".docx,.txt,.html,.htm,.xhtml,.md,.markdown,text/plain,text/html,text/markdown"
        onChange={({ target }) => {
          const chosen = target.files?.[0]
          if (chosen) props.openFile?.(chosen)
          target.value = ''
        }}
      />
    </Toolbar>
  )
}
