import { macBaseKeymap, pcBaseKeymap } from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import type { Command, Plugin } from '@tiptap/pm/state'
import { isAppleMachine } from '@/lib/apple-machine'
import { type CommandName, commands } from './command-list'
import { followColumn, selectMore } from './commands/cursor'
import { breakLine, deleteBackward, deleteForward } from './commands/keys'
import { goToNextCell, goToPreviousCell } from './commands/tables'
import { machineKey, shortcutKeys, shortcutNames } from './shortcuts'

/** Plugins for every key that changes or walks the text. ProseMirror fires none while composing. */
export function keyPlugins(isApple = isAppleMachine()): Plugin[] {
  const base: Record<string, Command> = { ...(isApple ? macBaseKeymap : pcBaseKeymap) }
  // Ours do all that these do, and know panels. Option with d writes a character.
  for (const key of ['Mod-Enter', 'Mod-a', 'Enter', 'Backspace', 'Delete', 'Alt-d']) {
    delete base[key]
  }
  return [keymap(commandKeys(isApple)), keymap(textKeys(isApple)), keymap(base)]
}

function commandKeys(isApple: boolean): Record<string, Command> {
  const keys = shortcutNames.flatMap((name) => {
    const command: Command | undefined = commands[name as CommandName]
    if (!command) return []
    return shortcutKeys(name, isApple).map(
      (key) => [machineKey(key, isApple), swallow(command)] as const,
    )
  })
  return Object.fromEntries(keys)
}

/** A shortcut that finds nothing to do must not become something of the browser's. */
function swallow(command: Command): Command {
  return (state, dispatch, view) => {
    command(state, dispatch, view)
    return true
  }
}

function textKeys(isApple: boolean): Record<string, Command> {
  const keys: Record<string, Command> = {
    Enter: breakLine,
    'Shift-Enter': breakLine,
    Backspace: deleteBackward,
    'Shift-Backspace': deleteBackward,
    'Mod-Backspace': deleteBackward,
    'Alt-Backspace': deleteBackward,
    Delete: deleteForward,
    'Mod-Delete': deleteForward,
    'Alt-Delete': deleteForward,
    Tab: goToNextCell,
    'Shift-Tab': goToPreviousCell,
    'Mod-a': selectMore,
    ArrowUp: followColumn('up', false),
    ArrowDown: followColumn('down', false),
    ArrowLeft: followColumn('left', false),
    ArrowRight: followColumn('right', false),
    'Shift-ArrowUp': followColumn('up', true),
    'Shift-ArrowDown': followColumn('down', true),
    'Shift-ArrowLeft': followColumn('left', true),
    'Shift-ArrowRight': followColumn('right', true),
  }
  // As everywhere on Apple's machines.
  if (isApple) Object.assign(keys, { 'Ctrl-h': deleteBackward, 'Ctrl-d': deleteForward })
  return Object.fromEntries(
    Object.entries(keys).map(([key, command]) => [machineKey(key, isApple), command]),
  )
}
