'use client'

import { createContext, use } from 'react'
import type { Flushed, SaveState } from '@/features/editor/saving/outcomes'
import type { Locale } from '@/lib/i18n/locales'

/** Something in the story that one can be led to; a passage's panel, or a field by its name. */
export type EditorPlace = {
  field?: string
  passageId?: string | null
  locale?: Locale | null
}

/** The open story, for what stands beside its text. */
export type EditorSession = {
  /** Saves what is on the screen, and tells as which version. */
  flush: () => Promise<Flushed>
  /** The version that the text on the screen begins from. */
  version: number
  saveState: SaveState
  /** Sets the cursor into a place and brings it into view. */
  focusPlace: (place: EditorPlace) => void
  /** The passage of the cursor. */
  currentPassageId: string | null
}

export const EditorSessionContext = createContext<EditorSession | null>(null)

/** The session of the editor around; only for what is given to it as its side panel. */
export function useEditorSession(): EditorSession {
  const session = use(EditorSessionContext)
  if (!session) throw new Error('No story editor stands around this part')
  return session
}
