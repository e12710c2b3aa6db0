import type { CommandName } from './command-list'

/** What the editor does by itself, beside the commands on its text. */
export type ViewCommand =
  | 'confirmAgreement'
  | 'link'
  | 'find'
  | 'save'
  | 'fullScreen'
  | 'nextFocus'
  | 'nextFinding'
  | 'previousFinding'
  | 'fixFinding'
  | 'help'

/** What is done with the terms of the passage. */
export type TermCommand = 'insertTerm'

/** What is done with what the memory has, and with what a machine makes. */
export type MemoryCommand = 'insertMatch'
export type MachineCommand = 'draftByMachine'

/**
 * The keys of each command, in ProseMirror's names (Mod is Ctrl, on Apple's machines ⌘). None is a
 * key that browsers keep for themselves, and none needs AltGr.
 */
const shortcuts = {
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
  insertTerm: ['Alt-Shift-g'],
  insertMatch: ['Alt-Shift-m'],
  draftByMachine: ['Alt-Shift-d'],
  link: ['Mod-k'],
  find: ['Mod-f'],
  save: ['Mod-s'],
  fullScreen: ['Alt-Shift-f'],
  nextFocus: ['Alt-Shift-l'],
  nextFinding: ['F8'],
  previousFinding: ['Shift-F8'],
  fixFinding: ['Alt-Enter'],
  help: ['Mod-/'],
} as const satisfies Partial<
  Record<
    CommandName | ViewCommand | TermCommand | MemoryCommand | MachineCommand,
    readonly string[]
  >
>

export type ShortcutName = keyof typeof shortcuts

export const shortcutNames = Object.keys(shortcuts) as ShortcutName[]

/** On Apple's machines Option with letters writes characters, and with arrows walks by words. */
const appleShortcuts: Partial<Record<ShortcutName, readonly string[]>> = {
  redo: ['Mod-Shift-z'],
  mergeWithPrevious: ['Ctrl-Shift-Mod-ArrowUp'],
  mergeWithNext: ['Ctrl-Shift-Mod-ArrowDown'],
  movePassageUp: ['Ctrl-Mod-ArrowUp'],
  movePassageDown: ['Ctrl-Mod-ArrowDown'],
  pullFromPrevious: ['Ctrl-Mod-PageUp'],
  pullFromNext: ['Ctrl-Mod-PageDown'],
  toggleEmptyOnPurpose: ['Ctrl-Mod-e'],
  goToOtherLanguage: ['Ctrl-Mod-ArrowLeft', 'Ctrl-Mod-ArrowRight'],
  confirmAgreement: ['Ctrl-Mod-c'],
  insertTerm: ['Ctrl-Mod-g'],
  insertMatch: ['Ctrl-Mod-m'],
  draftByMachine: ['Ctrl-Mod-u'],
  fullScreen: ['Ctrl-Mod-Enter'],
  nextFocus: ['Ctrl-Mod-l'],
  nextFinding: ['Ctrl-Mod-n'],
  previousFinding: ['Ctrl-Mod-p'],
  fixFinding: ['Ctrl-Mod-x'],
}

/** The keys of a command on a machine. */
export function shortcutKeys(name: ShortcutName, isApple: boolean): readonly string[] {
  return (isApple && appleShortcuts[name]) || shortcuts[name]
}

/** A key by the modifiers that the machine at hand has: Mod is one of them. */
export function machineKey(key: string, isApple: boolean): string {
  return key.replace(/\bMod\b/u, isApple ? 'Meta' : 'Ctrl')
}

/** A key as people read it: Ctrl+Enter, or ⌘Enter on Apple's machines. */
export function keyLabel(key: string, isApple: boolean): string {
  return keyParts(key, isApple).join(isApple ? '' : '+')
}

/** What is printed on each of the keys that are pressed together. */
export function keyParts(key: string, isApple: boolean): string[] {
  const readable = isApple ? appleNames : otherNames
  return key.split('-').map((part) => readable[part] ?? part.replace(/^[a-z]$/u, upper))
}

const arrows = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc' }
const appleNames: Record<string, string> = { Ctrl: '⌃', Mod: '⌘', Alt: '⌥', Shift: '⇧', ...arrows }
const otherNames: Record<string, string> = { Mod: 'Ctrl', ...arrows }

const upper = (letter: string) => letter.toUpperCase()
