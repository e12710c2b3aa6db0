'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { shortcuts, type ViewCommand } from '@/features/editor/shortcuts'

const viewCommands = [
  'confirmAgreement',
  'link',
  'find',
  'save',
  'fullScreen',
  'nextFocus',
  'help',
] as const

/** The keys of what the editor does beside its text, wherever in it the focus is. */
export function useViewKeys(
  root: RefObject<HTMLElement | null>,
  actions: Record<ViewCommand, () => void>,
): void {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    const element = root.current
    const onKeyDown = (event: KeyboardEvent) => {
      // 229: the key belongs to an input method, also where the browser says no more.
      if (event.isComposing || event.keyCode === 229) return
      const name = viewCommands.find((each) => shortcuts[each].some((key) => matches(event, key)))
      if (!name) return
      event.preventDefault()
      latest.current[name]()
    }
    element?.addEventListener('keydown', onKeyDown)
    return () => element?.removeEventListener('keydown', onKeyDown)
  }, [root])
}

function matches(event: KeyboardEvent, key: string): boolean {
  const parts = key.split('-')
  const letter = parts.pop() ?? ''
  const wants = (modifier: string) => parts.includes(modifier)
  const isSame = event.key.toLowerCase() === letter || event.code === `Key${letter.toUpperCase()}`
  return (
    isSame &&
    wants('Mod') === (event.ctrlKey || event.metaKey) &&
    wants('Alt') === event.altKey &&
    wants('Shift') === event.shiftKey
  )
}
