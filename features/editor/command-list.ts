import { redo, undo } from '@tiptap/pm/history'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import { goToOtherLanguage, selectPassage } from './commands/cursor'
import { setLineKind } from './commands/lines'
import { toggleLook } from './commands/marks'
import {
  deletePassage,
  insertPassageBelow,
  mergeWithNext,
  mergeWithPrevious,
  movePassageDown,
  movePassageUp,
  pullFromNext,
  pullFromPrevious,
  splitPassage,
  toggleEmptyOnPurpose,
} from './commands/passages'
import { insertRule } from './commands/rule'
import { addColumn, addRow, deleteColumn, deleteRow, insertTable } from './commands/tables'
import { isAllowed } from './guards/locked-languages'

/** Everything that a button or a key of the editor can do to the text. */
export const commands = {
  undo,
  redo,
  bold: toggleLook('bold'),
  italic: toggleLook('italic'),
  superscript: toggleLook('superscript'),
  subscript: toggleLook('subscript'),
  paragraph: setLineKind('paragraph'),
  heading2: setLineKind('heading2'),
  heading3: setLineKind('heading3'),
  quote: setLineKind('quote'),
  bulleted: setLineKind('bulleted'),
  numbered: setLineKind('numbered'),
  insertRule,
  insertTable,
  addRow,
  addColumn,
  deleteRow,
  deleteColumn,
  splitPassage,
  mergeWithPrevious,
  mergeWithNext,
  movePassageUp,
  movePassageDown,
  insertPassageBelow,
  pullFromPrevious,
  pullFromNext,
  toggleEmptyOnPurpose,
  deletePassage,
  goToOtherLanguage,
  selectPassage,
} satisfies Record<string, Command>

export type CommandName = keyof typeof commands

/** Whether a command would change something that the writer may change. */
export function canRun(state: EditorState, name: CommandName): boolean {
  let made: Transaction | null = null
  const isPossible = commands[name](state, (tr) => {
    made = tr
  })
  return isPossible && made !== null && isAllowed(made, state)
}
