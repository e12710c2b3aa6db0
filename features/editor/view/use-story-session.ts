'use client'

import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { StoryContent } from '@/db/content'
import { adoptPassages } from '@/features/editor/content/adopt-passages'
import { docToPassages } from '@/features/editor/content/doc-to-passages'
import { sameContent } from '@/features/editor/content/same-content'
import {
  type Autosave,
  createAutosave,
  type Disagreement,
  type Flushed,
  type Save,
  type SaveState,
} from '@/features/editor/saving/autosave'
import {
  dropUnsaved,
  findUnsaved,
  keepUnsaved,
  type UnsavedText,
} from '@/features/editor/saving/unsaved-text'
import { fromServer } from '@/features/editor/structure'
import { mergeContent } from '@/features/passages/merge'
import { composed, guardLeaving } from './leaving'
import { type TextEditorOptions, useTextEditor } from './use-text-editor'

export type Fields = Omit<StoryContent, 'passages'>

type Options = TextEditorOptions & {
  story: { id: number; number: number; version: number }
  writer: string
  save: Save
}

export type StorySession = {
  editor: Editor | null
  fields: Fields
  setFields: (changes: Partial<Fields>) => void
  /** The text as it stands on the screen. */
  read: () => StoryContent
  saveState: SaveState
  savedAt: string | null
  flush: () => Promise<Flushed>
  /** The version that the text on the screen begins from. */
  version: number
  disagreement: Disagreement | null
  settle: (content: StoryContent) => void
  /** Asks again about the disagreement, with what was written since. */
  reconsider: () => void
  found: UnsavedText | null
  takeFound: () => void
  dropFound: () => void
}

/** A story open for writing: its text, its saving, and what was found unsaved of it. */
export function useStorySession(options: Options): StorySession {
  const { story, writer } = options
  // What the page is drawn from anew is taken in by `receive`; the session keeps what it began from.
  const [begun] = useState({ version: story.version, content: options.content })
  const { content } = begun
  const [fields, showFields] = useState<Fields>(() => fieldsOf(content))
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'saved', at: null })
  const [version, setVersion] = useState(begun.version)
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [disagreement, setDisagreement] = useState<Disagreement | null>(null)
  const [found, setFound] = useState<UnsavedText | null>(null)
  const autosave = useRef<Autosave | null>(null)
  const current = useRef({ fields, isFoundOpen: true, options })
  current.current.options = options

  const editor = useTextEditor(options, () => autosave.current?.changed())

  const read = useCallback((): StoryContent => {
    const passages = editor ? docToPassages(editor.state.doc) : content.passages
    return { ...current.current.fields, passages }
  }, [editor, content])

  const show = useCallback(
    (next: StoryContent) => {
      const { passages, ...nextFields } = next
      current.current.fields = nextFields
      showFields(nextFields)
      const tr = editor && adoptPassages(editor.state, passages)
      if (tr) editor.view.dispatch(fromServer(tr))
    },
    [editor],
  )

  useEffect(() => {
    if (!editor) return
    const started = createAutosave({
      storyId: story.id,
      from: begun,
      read,
      show,
      save: (input) => current.current.options.save(input),
      whenIdle: () => composed(editor),
      onState: (state) => {
        setSaveState((before) => (before.kind === state.kind ? before : state))
        if (state.kind === 'saved' && state.at) setSavedAt(state.at)
      },
      onVersion: setVersion,
      onDisagreement: setDisagreement,
      keep: (unsaved) => {
        if (current.current.isFoundOpen) return
        if (!unsaved) return void dropUnsaved(story.id, writer)
        const { version, content: base } = unsaved.from
        const at = new Date().toISOString()
        void keepUnsaved({
          storyId: story.id,
          writer,
          baseVersion: version,
          base,
          content: unsaved.content,
          at,
        })
      },
    })
    autosave.current = started
    const stopGuarding = guardLeaving(started)
    return () => {
      stopGuarding()
      void started.flush()
      started.stop()
    }
  }, [editor, story.id, begun, writer, read, show])

  useEffect(() => {
    void autosave.current?.receive({ version: story.version, content: options.content })
  }, [story.version, options.content])

  useEffect(() => {
    const nothingFound = () => {
      current.current.isFoundOpen = false
    }
    void findUnsaved(story.id, writer).then((text) => {
      if (text && !sameContent(text.content, content)) return setFound(text)
      nothingFound()
      if (text) return dropUnsaved(story.id, writer)
      // A browser may be set to keep nothing; writing goes on without.
    }, nothingFound)
  }, [story.id, writer, content])

  const setFields = (changes: Partial<Fields>) => {
    const next = { ...current.current.fields, ...changes }
    current.current.fields = next
    showFields(next)
    autosave.current?.changed()
  }

  const dropFound = () => {
    current.current.isFoundOpen = false
    setFound(null)
    void dropUnsaved(story.id, writer)
  }

  // The store merges it with what was saved since, and asks where both changed one place.
  const takeFound = () => {
    if (!found) return
    current.current.isFoundOpen = false
    setFound(null)
    const typed = mergeContent(content, read(), found.content)
    autosave.current?.goOn({ version: found.baseVersion, content: found.base }, typed.content)
  }

  const settle = (chosen: StoryContent) => {
    if (!disagreement) return
    const { version, theirs } = disagreement
    autosave.current?.goOn({ version, content: theirs }, chosen)
  }

  return {
    editor,
    fields,
    setFields,
    read,
    saveState,
    savedAt,
    flush: async () => (await autosave.current?.flush()) ?? { status: 'unsaved', reason: 'failed' },
    version,
    disagreement,
    settle,
    reconsider: () => autosave.current?.reconsider(),
    found,
    takeFound,
    dropFound,
  }
}

function fieldsOf({ passages: _, ...fields }: StoryContent): Fields {
  return fields
}
