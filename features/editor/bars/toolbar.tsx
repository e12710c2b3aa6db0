'use client'

import { type KeyboardEvent, type ReactNode, useRef } from 'react'

type Props = { label: string; children: ReactNode; className?: string }

/** A row of controls in which the arrow keys walk, as well as Tab. */
export function Toolbar({ label, children, className = '' }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const toRight = steps[event.key]
    if (toRight === undefined || event.target instanceof HTMLSelectElement) return
    const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl'
    const by = isMirrored ? -toRight : toRight
    const controls = [...(bar.current?.querySelectorAll<HTMLElement>(enabled) ?? [])]
    const here = controls.indexOf(event.target as HTMLElement)
    event.preventDefault()
    controls.at((here + by + controls.length) % controls.length)?.focus()
  }
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={label}
      className={`editor-toolbar ${className}`}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  )
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 }

const enabled = 'button:not(:disabled, [aria-disabled]), select:not(:disabled)'
