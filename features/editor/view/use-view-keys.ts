'use client'

import { type RefObject, useEffect, useRef } from 'react'
import {
  machineKey,
  type ShortcutName,
  shortcutKeys,
  type ViewCommand,
} from '@/features/editor/shortcuts'
import { isAppleMachine } from '@/lib/apple-machine'

const viewCommands = [
  'confirmAgreement',
  'link',
  'find',
  'fullScreen',
  'nextFocus',
  'nextFinding',
  'previousFinding',
  'fixFinding',
  'help',
] as const

/** The keys of what the editor does beside its text, wherever in it the focus is; saving anywhere on the page. */
export function useViewKeys(
  root: RefObject<HTMLElement | null>,
  actions: Record<ViewCommand, () => void>,
): void {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    const element = root.current
    const answer = (names: readonly ViewCommand[]) => (event: KeyboardEvent) => {
      const name = names.find((each) => isPressed(each, event))
      if (!name) return
      event.preventDefault()
      latest.current[name]()
    }
    const onKeyDown = answer(viewCommands)
    // In a window over the text too, or the browser would offer to save the page.
    const onAnyKeyDown = answer(['save'])
    element?.addEventListener('keydown', onKeyDown)
    document.addEventListener('keydown', onAnyKeyDown)
    return () => {
      element?.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('keydown', onAnyKeyDown)
    }
  }, [root])
}

/** Whether a key is a command's, and not an input method's. */
export function isPressed(name: ShortcutName, event: KeyboardEvent): boolean {
  // 229: the key belongs to an input method, also where the browser says no more.
  if (event.isComposing || event.keyCode === 229) return false
  const isApple = isAppleMachine()
  return shortcutKeys(name, isApple).some((key) => matches(event, machineKey(key, isApple)))
}

function matches(event: KeyboardEvent, key: string): boolean {
  const parts = key.split('-')
  const letter = parts.pop()?.toLowerCase() ?? ''
  const wants = (modifier: string) => parts.includes(modifier)
  const isSame = event.key.toLowerCase() === letter || event.code.toLowerCase() === `key${letter}`
  return (
    isSame &&
    wants('Ctrl') === event.ctrlKey &&
    wants('Meta') === event.metaKey &&
    wants('Alt') === event.altKey &&
    wants('Shift') === event.shiftKey
  )
}
