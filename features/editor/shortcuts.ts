import type { CommandName } from './command-list'

/** What the editor does by itself, beside the commands on its text. */
export type ViewCommand =
  | 'confirmAgreement'
  | 'link'
  | 'find'
  | 'save'
  | 'fullScreen'
  | 'nextFocus'
  | 'help'

/**
 * The keys of each command, in ProseMirror's names (Mod is Ctrl, on Apple's machines ⌘). None is a
 * key that browsers keep for themselves, and none needs AltGr.
 */
export const shortcuts = {
  undo: ['Mod-z'],
  redo: ['Mod-y', 'Mod-Shift-z'],
  bold: ['Mod-b'],
  italic: ['Mod-i'],
  superscript: ['Mod-.'],
  subscript: ['Mod-,'],
  paragraph: ['Mod-Alt-0'],
  heading2: ['Mod-Alt-2'],
  heading3: ['Mod-Alt-3'],
  quote: ['Mod-Shift-9'],
  bulleted: ['Mod-Shift-8'],
  numbered: ['Mod-Shift-7'],
  splitPassage: ['Mod-Enter'],
  insertPassageBelow: ['Mod-Shift-Enter'],
  mergeWithPrevious: ['Alt-Shift-ArrowUp'],
  mergeWithNext: ['Alt-Shift-ArrowDown'],
  movePassageUp: ['Alt-ArrowUp'],
  movePassageDown: ['Alt-ArrowDown'],
  pullFromPrevious: ['Alt-PageUp'],
  pullFromNext: ['Alt-PageDown'],
  toggleEmptyOnPurpose: ['Alt-Shift-e'],
  deletePassage: ['Mod-Shift-Backspace'],
  goToOtherLanguage: ['Alt-Shift-ArrowLeft', 'Alt-Shift-ArrowRight'],
  selectPassage: ['Escape'],
  confirmAgreement: ['Alt-Shift-c'],
  link: ['Mod-k'],
  find: ['Mod-f'],
  save: ['Mod-s'],
  fullScreen: ['Alt-Shift-f'],
  nextFocus: ['Alt-Shift-l'],
  help: ['Mod-/'],
} as const satisfies Partial<Record<CommandName | ViewCommand, readonly string[]>>

export type ShortcutName = keyof typeof shortcuts

export const shortcutNames = Object.keys(shortcuts) as ShortcutName[]

/** A key as people read it: Ctrl+Enter, or ⌘Enter on Apple's machines. */
export function keyLabel(key: string, isApple: boolean): string {
  const names = isApple
    ? { Mod: '⌘', Alt: '⌥', Shift: '⇧' }
    : { Mod: 'Ctrl', Alt: 'Alt', Shift: 'Shift' }
  const arrows = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc' }
  const readable: Record<string, string> = { ...names, ...arrows }
  const parts = key.split('-').map((part) => readable[part] ?? part.replace(/^[a-z]$/u, upper))
  return parts.join(isApple ? '' : '+')
}

const upper = (letter: string) => letter.toUpperCase()
