'use client'

import '@/components/newsroom/editor/editor.css'
import { type Editor, EditorContent } from '@tiptap/react'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { HeadlineFields } from '@/components/newsroom/editor/headline-fields'
import type { Fields, Vocabulary } from '@/components/newsroom/editor/shared-fields'
import { SharedFields } from '@/components/newsroom/editor/shared-fields'
import { withText } from '@/components/newsroom/editor/with-text'
import type { Block, StoryContent } from '@/db/content'
import type { ImportedDocument } from '@/features/editor/importing/imported-document'
import type { OpenedFile } from '@/features/editor/importing/read-file'
import type { PassageMark } from '@/features/editor/rows'
import type { Save } from '@/features/editor/saving/autosave'
import type { Agreement } from '@/features/passages/agreements'
import { type Locale, locales } from '@/lib/i18n/locales'
import { EditorBars } from './view/editor-bars'
import { EditorDialogs, type OpenDialog } from './view/editor-dialogs'
import { RowBar } from './view/row-bar'
import { SessionOffer } from './view/session-offer'
import { usePassageMarks } from './view/use-passage-marks'
import { useStorySession } from './view/use-story-session'
import { useViewKeys } from './view/use-view-keys'

export type StoryEditorProps = {
  /** Names the story, above its text. */
  title: string
  story: { id: number; number: number; version: number }
  content: StoryContent
  /** The language of the newsroom's own words. */
  locale: Locale
  /** Who writes: what a browser keeps unsaved is offered to the same person only. */
  writer: string
  editable: Record<Locale, boolean>
  mayEditShared: boolean
  save: Save
  vocabulary: Vocabulary
  /** Reads a document in both languages and aligns it; without it no document can be opened. */
  readDocument?: (text: string) => Promise<ImportedDocument | null>
  /** Reads a file, given as `file` of the form. */
  readFile?: (form: FormData) => Promise<OpenedFile>
  /** How the languages of each passage stand to each other, by the passage's id. */
  agreements: Record<string, Agreement>
  sidePanel?: ReactNode
}

export type Focus = 'both' | Locale

/** Writes a story in its languages side by side, passage against passage. */
export function StoryEditor(props: StoryEditorProps) {
  const {
    content,
    editable,
    mayEditShared,
    locale,
    readDocument,
    vocabulary,
    sidePanel,
    title,
    agreements,
  } = props
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const [isFindOpen, setFindOpen] = useState(false)
  const [isFullScreen, setFullScreen] = useState(false)
  const [focus, setFocus] = useState<Focus>('both')
  const root = useRef<HTMLDivElement>(null)
  const mediaUrl = useRef(urlsOf(vocabulary)).current
  const openImport = (blocks: Block[], isPasted: boolean) => {
    if (!readDocument) return false
    setDialog({ kind: 'import', blocks, isPasted })
    return true
  }
  const session = useStorySession({
    ...props,
    content,
    mediaUrl,
    onBilingual: (blocks) => openImport(blocks, true),
  })
  const { editor, fields, setFields } = session
  const marks = useMemo(() => staleMarks(agreements), [agreements])
  const showMarks = usePassageMarks(editor, marks)
  useFocusAfter(editor, dialog !== null)
  useViewKeys(root, {
    link: () => setDialog({ kind: 'link' }),
    find: () => setFindOpen(true),
    save: () => void session.flush(),
    fullScreen: () => setFullScreen((is) => !is),
    nextFocus: () => setFocus(nextFocus),
    help: () => setDialog({ kind: 'shortcuts' }),
  })

  return (
    <div ref={root} className="editor" data-full-screen={isFullScreen || undefined}>
      <h1 className="editor-title">{title}</h1>
      {editor && (
        <EditorBars
          {...{ editor, session, focus, setFocus, isFullScreen, setFullScreen, setDialog }}
          {...{ isFindOpen, setFindOpen, openImport }}
          readFile={props.readFile}
        />
      )}
      <div className="editor-columns">
        <div className="editor-sheet" data-focus={focus}>
          <HeadlineFields
            headline={fields.headline}
            standfirst={fields.standfirst}
            canEdit={(each) => editable[each] && (focus === 'both' || focus === each)}
            onChange={(field, each, text) =>
              setFields({ [field]: withText(fields[field], each, text) })
            }
          />
          <div className="editor-body">
            <EditorContent editor={editor} />
            {editor?.isEditable && <RowBar editor={editor} />}
          </div>
        </div>
        <aside className="editor-side">
          {editor && <SessionOffer {...{ editor, session, root }}>{sidePanel}</SessionOffer>}
          <SharedFields
            fields={fields}
            vocabulary={vocabulary}
            locale={locale}
            isDisabled={!mayEditShared}
            onChange={(changes: Partial<Fields>) => setFields(changes)}
          />
        </aside>
      </div>
      {editor && (
        <EditorDialogs
          {...{ editor, session, dialog, vocabulary, readDocument, showMarks }}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  )
}

/** Back to the text once a dialog is closed; while it is open the page takes no focus. */
function useFocusAfter(editor: Editor | null, isOpen: boolean): void {
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) editor?.view.focus()
    wasOpen.current = isOpen
  }, [editor, isOpen])
}

function nextFocus(focus: Focus): Focus {
  const order: Focus[] = ['both', ...locales]
  return order[(order.indexOf(focus) + 1) % order.length] ?? 'both'
}

function urlsOf({ media }: Vocabulary): (mediaId: string) => string {
  const urls = new Map(media.map(({ id, url }) => [id, url]))
  return (mediaId) => urls.get(mediaId) ?? ''
}

function staleMarks(agreements: Record<string, Agreement>): ReadonlyMap<string, PassageMark[]> {
  const stale = Object.entries(agreements).filter(([, { state }]) => state === 'stale')
  return new Map(stale.map(([id]) => [id, ['stale']]))
}
