import { type EditorState, Plugin } from '@tiptap/pm/state'
import { embedAt } from './commands/embeds'
import { picturesAt } from './commands/pictures'

type Askers = { onPicture: () => void; onEmbed: () => void }

/** What stands beside the text is described after a double click on it, or Enter where it is selected. */
export function blockWords({ onPicture, onEmbed }: Askers): Plugin {
  const ask = (state: EditorState): boolean => {
    const isEmbed = embedAt(state) !== null
    if (!isEmbed && picturesAt(state).length === 0) return false
    if (isEmbed) onEmbed()
    else onPicture()
    return true
  }
  return new Plugin({
    props: {
      handleDoubleClickOn: (view) => ask(view.state),
      handleKeyDown: (view, event) => {
        const isMeant = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey
        return isMeant && !event.isComposing && ask(view.state)
      },
    },
  })
}
