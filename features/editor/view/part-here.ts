import type { Editor } from '@tiptap/react'
import { placeOf } from '@/features/editor/place'

/** The passage or field that one writes in, by its id; of the text the passage of the cursor. */
export function partHere(editor: Editor): string | null {
  const { activeElement } = editor.view.dom.ownerDocument
  const field = activeElement instanceof HTMLElement ? activeElement.dataset.part : undefined
  return field ?? placeOf(editor.state)?.passage.attrs.id ?? null
}
