import { useRef } from 'react'

type Handlers = {
  onOpenAutoFocus?: ((event: Event) => void) | undefined
  onCloseAutoFocus?: ((event: Event) => void) | undefined
}

/**
 * Gives the focus back to what had it as a window opened. Radix knows only a trigger of the window's own,
 * and most of ours are opened by keys, by menus or by what happens.
 */
export function useFocusBack({ onOpenAutoFocus, onCloseAutoFocus }: Handlers = {}) {
  const before = useRef<HTMLElement | null>(null)
  return {
    onOpenAutoFocus(event: Event) {
      before.current = opener()
      onOpenAutoFocus?.(event)
    },
    onCloseAutoFocus(event: Event) {
      onCloseAutoFocus?.(event)
      if (event.defaultPrevented || !before.current?.isConnected) return
      event.preventDefault()
      before.current.focus()
    },
  }
}

/** What has the focus; of a menu, which closes, the button that opened it. */
function opener(): HTMLElement | null {
  const { activeElement } = document
  const menu = activeElement?.closest('[role="menu"]')
  const found = menu
    ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '')
    : activeElement
  return found instanceof HTMLElement && found !== document.body ? found : null
}
