import type { KeyboardEvent } from 'react'

/**
 * The keys within an open menu (ARIA Authoring Practices, "Menu and Menubar"): arrows go round, Home and End to
 * the ends, a letter to what begins with it, Space does what is in front, Tab leaves.
 */
export function goByKey(event: KeyboardEvent<HTMLElement>, usable: string): void {
  const { key, currentTarget, target } = event
  // A bar that the menu stands in walks by arrows too.
  if (key.startsWith('Arrow')) event.stopPropagation()
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const items = [...currentTarget.querySelectorAll<HTMLElement>(usable)]
  const at = items.indexOf(target as HTMLElement)
  if (key === 'Tab') return void currentTarget.hidePopover()
  if (key === ' ') {
    // A button does this by itself.
    if (!(target instanceof HTMLAnchorElement)) return
    event.preventDefault()
    target.click()
    return
  }
  const next = itemFor(key, items, at)
  if (!next) return
  event.preventDefault()
  next.focus()
}

function itemFor(key: string, items: HTMLElement[], at: number): HTMLElement | undefined {
  if (key === 'ArrowDown') return items[(at + 1) % items.length]
  if (key === 'ArrowUp') return items.at(at > 0 ? at - 1 : -1)
  if (key === 'Home') return items[0]
  if (key === 'End') return items.at(-1)
  if ([...key].length > 1) return undefined
  const start = key.toLocaleLowerCase()
  const fromHere = [...items.slice(at + 1), ...items.slice(0, at + 1)]
  return fromHere.find(({ innerText }) => innerText.trim().toLocaleLowerCase().startsWith(start))
}
