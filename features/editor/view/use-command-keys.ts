'use client'

import { useSyncExternalStore } from 'react'
import { keyLabel, type ShortcutName, shortcuts } from '@/features/editor/shortcuts'

/** The keys of a command as people of this machine read them; empty for one without. */
export function useKeyLabels(): (name: string) => string | undefined {
  const isApple = useSyncExternalStore(
    () => () => {},
    () => /mac|iphone|ipad/iu.test(navigator.platform),
    () => false,
  )
  return (name) => {
    const key = shortcuts[name as ShortcutName]?.[0]
    return key && keyLabel(key, isApple)
  }
}
