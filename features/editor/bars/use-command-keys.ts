'use client'

import {
  keyLabel,
  type ShortcutName,
  shortcutKeys,
  shortcutNames,
} from '@/features/editor/shortcuts'
import { useAppleMachine } from '@/lib/use-apple-machine'

/** The keys of a command as people of this machine read them; empty for one without. */
export function useKeyLabels(): (name: string) => string | undefined {
  const isApple = useAppleMachine()
  return (name) => {
    const [key] = isShortcut(name) ? shortcutKeys(name, isApple) : []
    return key && keyLabel(key, isApple)
  }
}

function isShortcut(name: string): name is ShortcutName {
  return shortcutNames.some((each) => each === name)
}
