import type { SelectionBookmark, Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'

/** Where the cursor was, while the text around it goes on changing. */
export function followSelection(editor: Editor): { stop: () => SelectionBookmark } {
  let bookmark = editor.state.selection.getBookmark()
  const follow = ({ transaction }: { transaction: Transaction }) => {
    bookmark = bookmark.map(transaction.mapping)
  }
  editor.on('transaction', follow)
  return {
    stop: () => {
      editor.off('transaction', follow)
      return bookmark
    },
  }
}
