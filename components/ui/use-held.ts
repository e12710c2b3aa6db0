import { type FocusEvent, useRef, useState, useSyncExternalStore } from 'react'

/** Whether somebody is at what is spread these handlers on, by pointer or by keys, or looks at another page. */
export function useHeld() {
  const [isPointedAt, setPointedAt] = useState(false)
  const [hasFocus, setFocus] = useState(false)
  const isAway = useSyncExternalStore(watchPage, isPageHidden, () => false)
  const cameFrom = useRef<EventTarget | null>(null)
  return {
    isHeld: isPointedAt || hasFocus || isAway,
    /** To what had it before it came here. */
    giveFocusBack() {
      const { current } = cameFrom
      // What goes with the focus in it tells nobody that it left.
      setFocus(false)
      if (hasFocus && current instanceof HTMLElement && current.isConnected) current.focus()
    },
    holding: {
      onPointerEnter: () => setPointedAt(true),
      onPointerLeave: () => setPointedAt(false),
      onFocus({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
        if (currentTarget.contains(relatedTarget)) return
        cameFrom.current = relatedTarget
        setFocus(true)
      },
      onBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
        if (!currentTarget.contains(relatedTarget)) setFocus(false)
      },
    },
  }
}

function watchPage(watcher: () => void): () => void {
  document.addEventListener('visibilitychange', watcher)
  return () => document.removeEventListener('visibilitychange', watcher)
}

function isPageHidden(): boolean {
  return document.visibilityState === 'hidden'
}
