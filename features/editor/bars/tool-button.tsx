'use client'

import type { ReactNode } from 'react'
import { Tooltip } from '@/components/ui/tooltip'

type Props = {
  label: string
  /** As people read it: Ctrl+B. */
  keys?: string
  icon: ReactNode
  onPress: () => void
  isPressed?: boolean
  isDisabled?: boolean
}

/** A button that shows a sign, and its words as soon as one points at it or comes to it by keys. */
export function ToolButton({ label, keys, icon, onPress, isPressed, isDisabled }: Props) {
  return (
    <Tooltip text={keys ? `${label} (${keys})` : label}>
      <button
        type="button"
        className="editor-tool"
        aria-label={label}
        aria-pressed={isPressed}
        aria-keyshortcuts={keys}
        // What cannot be used now can still be pointed at, to learn what it is.
        aria-disabled={isDisabled || undefined}
        // The text keeps its selection and, on phones, its keyboard.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (!isDisabled) onPress()
        }}
      >
        {icon}
      </button>
    </Tooltip>
  )
}
