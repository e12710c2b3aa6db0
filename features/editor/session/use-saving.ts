'use client'

import { useEffect, useRef, useState } from 'react'
import type { StoryContent } from '@/db/content'
import { type Autosave, createAutosave } from '@/features/editor/saving/autosave'
import type { Disagreement, Flushed, SaveState } from '@/features/editor/saving/outcomes'
import type { SaveAnswer, SaveRequest, Version } from '@/features/stories/contract'
import { watchComposition } from './composition'
import { guardLeaving } from './leaving'
import type { FoundText } from './use-found-text'
import type { useTextSession } from './use-text-session'

/** Whether what is on the screen is in the store. */
export type SavingSession = {
  state: SaveState
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
}

/** What two people changed at once, until the writer has chosen. */
export type ConflictSession = {
  disagreement: Disagreement | null
  resolve: (content: StoryContent) => void
  /** Asks again, with what was written since. */
  reconsider: () => void
}

type Options = {
  storyId: number
  /** The version that the page was opened with. */
  begun: Version
  text: Pick<ReturnType<typeof useTextSession>, 'editor' | 'read' | 'show'>
  found: Pick<FoundText, 'isKept' | 'keep'>
  save: (asked: SaveRequest) => Promise<SaveAnswer>
  /** What others saved meanwhile has come onto the screen. */
  onMerged: () => void
}

/** Saves the text of an open story, and takes in what others save of it. */
export function useSaving(options: Options) {
  const { storyId, begun, text, found } = options
  const { editor, read, show } = text
  const { isKept, keep } = found
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null })
  const [version, setVersion] = useState(begun.version)
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [disagreement, setDisagreement] = useState<Disagreement | null>(null)
  const autosave = useRef<Autosave | null>(null)
  const latest = useRef(options)
  latest.current = options

  useEffect(() => {
    if (!editor) return
    const composition = watchComposition(editor.view.dom.ownerDocument)
    const started = createAutosave({
      storyId,
      from: begun,
      read,
      show,
      save: (asked) => latest.current.save(asked),
      isIdle: () => !composition.isOn(),
      whenIdle: composition.whenOver,
      onState: ({ shown, from, dispute }) => {
        setState(shown)
        if (shown.kind === 'saved' && shown.at) setSavedAt(shown.at)
        setVersion(from.version)
        setDisagreement(dispute?.disagreement ?? null)
      },
      onMerged: () => latest.current.onMerged(),
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
  }, [editor, storyId, begun, keep, read, show])

  const saving: SavingSession = {
    state,
    savedAt,
    isKept,
    isUnsaved: () => autosave.current?.isUnsaved() ?? false,
    isStuck: () => autosave.current?.isStuck() || !navigator.onLine,
    flush: async () => (await autosave.current?.flush()) ?? { status: 'unsaved', reason: 'failed' },
    version,
    receive: async (newer) => autosave.current?.receive(newer),
  }
  const conflict: ConflictSession = {
    disagreement,
    resolve: (content) => autosave.current?.resolve(content),
    reconsider: () => autosave.current?.reconsider(),
  }
  return {
    saving,
    conflict,
    changed: () => autosave.current?.changed(),
    takeUp: async (kept: Version, content: StoryContent) =>
      (await autosave.current?.takeUp(kept, content)) ?? false,
  }
}
