'use client'

import type { ReactNode } from 'react'

type Props = {
  label: string
  /** As people read it: Ctrl+B. */
  keys?: string
  icon: ReactNode
  onPress: () => void
  isPressed?: boolean
  isDisabled?: boolean
}

export function ToolButton({ label, keys, icon, onPress, isPressed, isDisabled }: Props) {
  return (
    <button
      type="button"
      className="editor-tool"
      aria-label={label}
      aria-pressed={isPressed}
      aria-keyshortcuts={keys}
      title={keys ? `${label} (${keys})` : label}
      disabled={isDisabled}
      // The text keeps its selection and, on phones, its keyboard.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {icon}
    </button>
  )
}
