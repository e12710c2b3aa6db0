/** Keys as they are printed on them, `Mod` standing for Ctrl or the Mac's command key: `Mod+S`. */
export type Shortcut = { keys: string; label: string }

export type ShortcutGroup = { title: string; shortcuts: Shortcut[] }
