'use client'

import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Fields, StoryContent } from '@/db/content'
import { adoptPassages } from '@/features/editor/content/adopt-passages'
import { docToPassages } from '@/features/editor/content/doc-to-passages'
import { type Autosave, createAutosave } from '@/features/editor/saving/autosave'
import type { Disagreement, Flushed, SaveState } from '@/features/editor/saving/outcomes'
import type { UnsavedText } from '@/features/editor/saving/unsaved-text'
import { fromServer } from '@/features/editor/structure'
import type { AgreementsByPair, StoryDoors, Version } from '@/features/stories/contract'
import { watchComposition } from './composition'
import { guardLeaving } from './leaving'
import { useFoundText } from './use-found-text'
import { type TextEditorOptions, useTextEditor } from './use-text-editor'

type Options = TextEditorOptions & {
  story: { id: number; number: number; version: number }
  writer: string
  agreements: AgreementsByPair
  save: StoryDoors['save']
  /** What others saved meanwhile has come onto the screen. */
  onMerged: () => void
}

export type StorySession = {
  editor: Editor | null
  fields: Fields
  setFields: (changes: Partial<Fields>) => void
  /** The text as it stands on the screen. */
  read: () => StoryContent
  saveState: SaveState
  savedAt: string | null
  /** Whether what is unsaved is kept in this browser. */
  isKept: boolean
  isUnsaved: () => boolean
  /** Whether the last try to save has failed, or another would. */
  isStuck: () => boolean
  flush: () => Promise<Flushed>
  /** The version that the text on the screen begins from. */
  version: number
  /** Takes in a version that others saved. */
  receive: (newer: Version) => Promise<void>
  agreements: AgreementsByPair
  setAgreements: (agreements: AgreementsByPair) => void
  disagreement: Disagreement | null
  settle: (content: StoryContent) => void
  /** Asks again about the disagreement, with what was written since. */
  reconsider: () => void
  found: UnsavedText | null
  /** False where it could not be taken up: it stays found. */
  takeFound: () => Promise<boolean>
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
  const [agreements, setAgreements] = useState(options.agreements)
  const [disagreement, setDisagreement] = useState<Disagreement | null>(null)
  const { found, isKept, keep, answer, drop } = useFoundText(story.id, writer, content)
  const autosave = useRef<Autosave | null>(null)
  const isStuck = useRef(false)
  const current = useRef({ fields, options })
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
    const composition = watchComposition(editor.view.dom.ownerDocument)
    const started = createAutosave({
      storyId: story.id,
      from: begun,
      read,
      show,
      save: async (input) => {
        const outcome = await current.current.options.save(input)
        if (outcome.status === 'saved') setAgreements(outcome.agreements)
        return outcome
      },
      isIdle: () => !composition.isOn(),
      whenIdle: composition.whenOver,
      onState: (state) => {
        // One refusal may follow another for a reason of its own.
        setSaveState((before) =>
          before.kind === state.kind && state.kind !== 'refused' ? before : state,
        )
        if (state.kind === 'saved' && state.at) setSavedAt(state.at)
        if (state.kind !== 'unsaved' && state.kind !== 'saving')
          isStuck.current = state.kind !== 'saved'
      },
      onVersion: setVersion,
      onMerged: () => current.current.options.onMerged(),
      onDisagreement: setDisagreement,
      keep,
    })
    autosave.current = started
    const stopGuarding = guardLeaving(started)
    return () => {
      stopGuarding()
      composition.stop()
      void started.flush()
      started.stop()
    }
  }, [editor, story.id, begun, keep, read, show])

  // The page was drawn anew: what is newer in it is taken in.
  useEffect(() => {
    void autosave.current?.receive({ version: story.version, content: options.content })
    setAgreements(options.agreements)
  }, [story.version, options.content, options.agreements])

  const setFields = (changes: Partial<Fields>) => {
    const next = { ...current.current.fields, ...changes }
    current.current.fields = next
    showFields(next)
    autosave.current?.changed()
  }

  const takeFound = async () => {
    if (!found) return false
    const kept = { version: found.baseVersion, content: found.base }
    const isTaken = (await autosave.current?.takeUp(kept, found.content)) ?? false
    if (isTaken) answer()
    return isTaken
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
    isKept,
    isUnsaved: () => autosave.current?.isUnsaved() ?? false,
    isStuck: () => isStuck.current || !navigator.onLine,
    flush: async () => (await autosave.current?.flush()) ?? { status: 'unsaved', reason: 'failed' },
    version,
    receive: async (newer) => autosave.current?.receive(newer),
    agreements,
    setAgreements,
    disagreement,
    settle,
    reconsider: () => autosave.current?.reconsider(),
    found,
    takeFound,
    dropFound: drop,
  }
}

function fieldsOf({ passages: _, ...fields }: StoryContent): Fields {
  return fields
}
