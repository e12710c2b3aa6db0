'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { type ReactNode, type RefObject, useMemo, useRef } from 'react'
import { placeOf } from '@/features/editor/place'
import { focusPlace } from '@/features/editor/view/focus-place'
import { type EditorSession, EditorSessionContext } from './session-context'
import type { StorySession } from './use-story-session'

type Props = {
  editor: Editor
  session: StorySession
  root: RefObject<HTMLElement | null>
  children: ReactNode
}

/** Offers the open story to what stands beside its text, which is drawn anew only where it changes. */
export function SessionOffer({ editor, session, root, children }: Props) {
  const currentPassageId: string | null = useEditorState({
    editor,
    selector: () => placeOf(editor.state)?.passage.attrs.id ?? null,
  })
  const latest = useRef(session)
  latest.current = session
  const { version, saveState } = session
  const offered = useMemo(
    (): EditorSession => ({
      flush: () => latest.current.flush(),
      focusPlace: (place) => focusPlace(root.current, editor, place),
      version,
      saveState,
      currentPassageId,
    }),
    [editor, root, version, saveState, currentPassageId],
  )
  return <EditorSessionContext value={offered}>{children}</EditorSessionContext>
}
