import { type FocusEvent, type PointerEvent, useEffect, useRef } from 'react'

/** Milliseconds: until words come that nobody asked for, and in which a pointer may cross over to them. */
const patience = 400
const crossing = 150

/** When words were last put away; who goes along a row of controls reads each at once. */
let lastPutAway = Number.NEGATIVE_INFINITY

/** Tells of the control whose words are to be shown, and of null when they are to go. */
export function useHover(show: (control: HTMLElement | null) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const after = (wait: number, act: () => void) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(act, wait)
  }
  const putAway = () => {
    clearTimeout(timer.current)
    lastPutAway = performance.now()
    show(null)
  }
  return {
    control: {
      onPointerEnter({ currentTarget, pointerType }: PointerEvent<HTMLElement>) {
        if (pointerType === 'touch') return
        const wasShown = performance.now() - lastPutAway < patience
        after(wasShown ? 0 : patience, () => show(currentTarget))
      },
      onPointerLeave: () => after(crossing, putAway),
      onPointerDown: putAway,
      onFocus({ currentTarget }: FocusEvent<HTMLElement>) {
        if (!currentTarget.matches(':focus-visible')) return
        clearTimeout(timer.current)
        show(currentTarget)
      },
      onBlur: putAway,
    },
    words: {
      onPointerEnter: () => clearTimeout(timer.current),
      onPointerLeave: putAway,
    },
  }
}
