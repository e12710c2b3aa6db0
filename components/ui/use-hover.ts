import { type FocusEvent, type PointerEvent, useEffect, useRef } from 'react'

/** Milliseconds: until words come that nobody asked for, and in which a pointer may cross over to them. */
const patience = 400
const crossing = 150

/** The one control whose words are shown, and when words were last put away: who goes along a row reads each at once. */
let shown: { putAway: () => void } | null = null
let lastPutAway = Number.NEGATIVE_INFINITY

/** Tells of the control whose words are to be shown, and of null when they are to go. */
export function useHover(tell: (control: HTMLElement | null) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const self = useRef({ putAway: () => {} })
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      if (shown === self.current) shown = null
    },
    [],
  )
  const after = (wait: number, act: () => void) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(act, wait)
  }
  const putAway = () => {
    clearTimeout(timer.current)
    if (shown !== self.current) return
    shown = null
    lastPutAway = performance.now()
    tell(null)
  }
  const show = (control: HTMLElement) => {
    clearTimeout(timer.current)
    if (shown !== self.current) shown?.putAway()
    self.current.putAway = putAway
    shown = self.current
    tell(control)
  }
  return {
    putAway,
    control: {
      onPointerEnter({ currentTarget, pointerType }: PointerEvent<HTMLElement>) {
        if (pointerType === 'touch') return
        const isAmongOthers = shown !== null || performance.now() - lastPutAway < patience
        after(isAmongOthers ? 0 : patience, () => show(currentTarget))
      },
      onPointerLeave({ currentTarget }: PointerEvent<HTMLElement>) {
        // What the focus brought goes with the focus.
        if (currentTarget.matches(':focus-visible')) clearTimeout(timer.current)
        else after(crossing, putAway)
      },
      onPointerDown: putAway,
      onFocus({ currentTarget }: FocusEvent<HTMLElement>) {
        if (currentTarget.matches(':focus-visible')) show(currentTarget)
      },
      onBlur: putAway,
    },
    words: {
      onPointerEnter: () => clearTimeout(timer.current),
      onPointerLeave: putAway,
    },
  }
}
