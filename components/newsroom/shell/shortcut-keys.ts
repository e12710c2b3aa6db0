'use client'

import { useEffect, useRef } from 'react'
import { modals } from '@/components/ui/modals'

type Deeds = Record<string, () => void>

/**
 * Keys that do something by themselves, by what is printed on them: never while something is
 * written or composed, nor in a window or menu over the page, nor where the person switched them off.
 */
export function useShortcutKeys(deeds: Deeds, { when = always } = {}): void {
  const newest = useRef({ deeds, when })
  useEffect(() => {
    newest.current = { deeds, when }
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = newest.current.deeds[event.key]
      if (!act || !isFree(event) || !areShortcutKeysOn() || !newest.current.when()) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

const always = () => true

const storageKey = 'shortcut-keys'

/** Whether keys without Ctrl or the like do anything: dictation types letters by the dozen (WCAG 2.1.4). */
export function areShortcutKeysOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off'
  } catch {
    return true
  }
}

export function switchShortcutKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, 'off')
  } catch {
    // A browser that keeps nothing leaves them on.
  }
}

function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || modals.inFront()) return false
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const { target } = event
  return !(target instanceof HTMLElement && (isWritten(target) || target.closest('[role="menu"]')))
}

/** Whether a key pressed here writes something. */
function isWritten(target: HTMLElement): boolean {
  return target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]')
}
