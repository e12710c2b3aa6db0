'use client'

import { clsx } from 'clsx'
import {
  type MouseEvent,
  type ReactNode,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
} from 'react'
import { createPortal } from 'react-dom'
import { modals } from './modals'

type Props = {
  role?: 'alertdialog'
  title: ReactNode
  description?: ReactNode
  /** How wide it may be, as a class. */
  className?: string | undefined
  /** Whether pressing beside it closes it. */
  isEasilyClosed?: boolean | undefined
  onClose: () => void
  /** Where the focus goes instead of to what had it before. */
  giveFocusBack?: (() => void) | undefined
  /** What stands beside the title, at its end. */
  cross?: ReactNode
  children: ReactNode
}

/** The browser's own window over the page, open for as long as it is rendered. */
export function Modal({ isEasilyClosed = true, onClose, giveFocusBack, ...props }: Props) {
  const { role, title, description, className = 'max-w-lg', cross, children } = props
  const id = useId()
  const modal = useRef<HTMLDialogElement>(null)
  const returnFocus = useEffectEvent(() => giveFocusBack?.())
  useLayoutEffect(() => {
    const { current } = modal
    if (!current) return
    const restoreCaret = rememberCaret()
    current.showModal()
    // Its title is read first, wherever the first control stands.
    current.scrollTop = 0
    modals.add(current)
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.select()
    const stopKeeping = keepFocus(current)
    return () => {
      stopKeeping()
      modals.remove(current)
      // The browser gives the focus back to what had it. The rest waits for what goes with the window.
      current.close()
      queueMicrotask(() => {
        restoreCaret()
        returnFocus()
      })
    }
  }, [])
  return createPortal(
    <dialog
      ref={modal}
      role={role}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      tabIndex={-1}
      className={clsx(
        'm-auto grid max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] gap-4 overflow-y-auto rounded-lg border border-hairline bg-paper-raised p-6 text-ink shadow-xl outline-none backdrop:bg-black/50',
        className,
      )}
      onKeyDown={(event) => {
        // The key leaves the characters to choose from, not what is written in the window.
        if (event.key === 'Escape' && event.nativeEvent.isComposing) event.preventDefault()
      }}
      onMouseDown={(event) => {
        if (!isEasilyClosed || !isBeside(event)) return
        // The focus goes back to where it was, not to what lies under the pointer.
        event.preventDefault()
        onClose()
      }}
      onCancel={(event) => {
        // A choice of files that was given up is told to what is around it too. A browser that is told
        // twice to close a window does so without asking.
        if (event.target !== event.currentTarget || !event.cancelable) return
        event.preventDefault()
        onClose()
      }}
      onClose={({ currentTarget }) => {
        if (currentTarget.open || !currentTarget.isConnected) return
        // Whether it closes is for those to say who opened it.
        currentTarget.showModal()
        onClose()
      }}
    >
      <div className={clsx('grid gap-1', cross && 'pe-8')}>
        <h2 id={`${id}-title`} className="text-lg font-semibold">
          {title}
        </h2>
        {description && (
          <p id={`${id}-description`} className="text-sm text-ink-soft">
            {description}
          </p>
        )}
      </div>
      {children}
      {cross}
    </dialog>,
    document.body,
  )
}

function isBeside({ target, currentTarget, clientX, clientY }: MouseEvent<HTMLElement>): boolean {
  if (target !== currentTarget) return false
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect()
  return clientX < left || clientX > right || clientY < top || clientY > bottom
}

/** What had the focus may go as the window shows something else: then the window has it, not the page behind. */
function keepFocus(modal: HTMLDialogElement): () => void {
  const observer = new MutationObserver(() => {
    const isLost = document.activeElement === document.body
    if (isLost && modals.inFront() === modal) modal.focus()
  })
  observer.observe(modal, { childList: true, subtree: true })
  return () => observer.disconnect()
}

/** Where one was writing: a selection within a window goes with it, and leaves none in the text that has the focus. */
function rememberCaret(): () => void {
  const { activeElement: text } = document
  const selection = getSelection()
  const isWriting = text instanceof HTMLElement && text.isContentEditable
  if (!isWriting || !selection?.rangeCount) return () => {}
  // It moves with what changes in the text meanwhile.
  const caret = selection.getRangeAt(0).cloneRange()
  return () => {
    if (document.activeElement !== text) return
    selection.removeAllRanges()
    selection.addRange(caret)
  }
}
