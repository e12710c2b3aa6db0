'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { FileUp, Keyboard, Maximize, Minimize, Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { CountsLine } from '@/components/newsroom/editor/counts-line'
import { SaveStatus } from '@/components/newsroom/editor/save-status'
import { ToolButton } from '@/components/newsroom/editor/tool-button'
import { Toolbar } from '@/components/newsroom/editor/toolbar'
import type { Block } from '@/db/content'
import { docToPassages } from '@/features/editor/content/doc-to-passages'
import { countBody } from '@/features/editor/counts'
import { setReference } from '@/features/editor/guards/locked-languages'
import type { OpenedFile } from '@/features/editor/importing/read-file'
import { blocksFromHtml } from '@/features/editor/paste/blocks-from-html'
import { blocksFromText } from '@/features/editor/paste/blocks-from-text'
import type { Focus } from '@/features/editor/story-editor'
import { locales, otherLocales } from '@/lib/i18n/locales'
import type { OpenDialog } from './editor-dialogs'
import { FindPanel } from './find-panel'
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
  openImport: (blocks: Block[], isPasted: boolean) => boolean
  readFile?: (form: FormData) => Promise<OpenedFile>
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
        <SaveStatus kind={session.saveState.kind} at={session.savedAt} />
      </div>
      {isFindOpen && <FindPanel editor={editor} onClose={() => setFindOpen(false)} />}
    </div>
  )
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
      {props.readFile && (
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
        accept=".docx,.txt,text/plain"
        onChange={async ({ target }) => {
          const blocks = await openFile(target.files?.[0], props.readFile)
          target.value = ''
          if (!blocks) setDialog({ kind: 'unreadable' })
          else if (blocks.length > 0) props.openImport(blocks, false)
        }}
      />
    </Toolbar>
  )
}

/** The blocks of a file; null for one that cannot be read. */
async function openFile(
  file: File | undefined,
  readFile: Props['readFile'],
): Promise<Block[] | null> {
  if (!file || !readFile) return []
  const form = new FormData()
  form.set('file', file)
  try {
    const opened = await readFile(form)
    if ('text' in opened) return blocksFromText(opened.text)
    if ('refused' in opened) return null
    return blocksFromHtml(new DOMParser().parseFromString(opened.html, 'text/html').body)
  } catch {
    return null
  }
}
