'use client'

import type { Editor } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { isPressed } from '@/features/editor/view/use-view-keys'

/** Asks for a draft by its key; with nothing to draft the key is nothing of the browser's either. */
export function useDraftKey(editor: Editor, ask: () => void): void {
  const latest = useRef(ask)
  latest.current = ask
  useEffect(() => {
    const { dom } = editor.view
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPressed('draftByMachine', event)) return
      event.preventDefault()
      latest.current()
    }
    dom.addEventListener('keydown', onKeyDown)
    return () => dom.removeEventListener('keydown', onKeyDown)
  }, [editor])
}
