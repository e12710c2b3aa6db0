'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { type ReactNode, type RefObject, useMemo, useRef } from 'react'
import { placeOf } from '@/features/editor/place'
import { focusPlace } from '@/features/editor/view/focus-place'
import { type EditorSession, EditorSessionContext } from './session-context'
import type { SavingSession } from './use-saving'

type Props = {
  editor: Editor
  saving: SavingSession
  root: RefObject<HTMLElement | null>
  children: ReactNode
}

/** Offers the open story to what stands beside its text, which is drawn anew only where it changes. */
export function SessionOffer({ editor, saving, root, children }: Props) {
  const currentPassageId: string | null = useEditorState({
    editor,
    selector: () => placeOf(editor.state)?.passage.attrs.id ?? null,
  })
  const latest = useRef(saving)
  latest.current = saving
  const { version, state: saveState } = saving
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
