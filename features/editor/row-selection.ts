import { NodeSelection, Plugin } from '@tiptap/pm/state'

/** A click on the number of a row selects the passage, to copy, cut or move it in both languages. */
export function rowSelection(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        mousedown: (view, event) => {
          const row = event.target
          if (!(row instanceof HTMLElement) || !row.matches('section[data-passage]')) return false
          event.preventDefault()
          const position = view.posAtDOM(row, 0) - 1
          view.focus()
          view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, position)))
          return true
        },
      },
    },
  })
}
