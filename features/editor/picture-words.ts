import { Plugin } from '@tiptap/pm/state'
import { picturesAt } from './commands/pictures'

/** A picture's words are asked for by a double click on it, or by Enter where it is selected. */
export function pictureWords(onPicture: () => void): Plugin {
  return new Plugin({
    props: {
      handleDoubleClickOn: (view) => {
        if (picturesAt(view.state).length === 0) return false
        onPicture()
        return true
      },
      handleKeyDown: (view, event) => {
        const isMeant = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey
        if (!isMeant || event.isComposing || picturesAt(view.state).length === 0) return false
        onPicture()
        return true
      },
    },
  })
}
