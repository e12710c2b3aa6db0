'use client'

import {
  type ComponentProps,
  type ReactElement,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react'
import { Slot } from './slot'
import { useHover } from './use-hover'

type Props = { text: ReactNode; children: ReactElement<ComponentProps<'button'>> }

/** A word or two on what a control does. It adds to the control's name and does not replace it. */
export function Tooltip({ text, children }: Props) {
  const id = useId()
  const words = useRef<HTMLDivElement>(null)
  const [control, setControl] = useState<HTMLElement | null>(null)
  const hover = useHover(setControl)
  const putAway = useEffectEvent(hover.putAway)
  useEffect(() => {
    if (!control) return
    words.current?.showPopover({ source: control })
    // WCAG 1.4.13: to be put away without moving the pointer or the focus.
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') putAway()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [control])
  return (
    <>
      <Slot aria-describedby={control ? id : undefined} {...hover.control}>
        {children}
      </Slot>
      {control && (
        <div
          ref={words}
          id={id}
          popover="manual"
          role="tooltip"
          className="inset-auto my-1.5 max-w-64 rounded-md bg-ink px-2 py-1 text-xs text-paper [position-area:block-end] [position-try-fallbacks:flip-block]"
          {...hover.words}
        >
          {text}
        </div>
      )}
    </>
  )
}
