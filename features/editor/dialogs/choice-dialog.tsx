'use client'

import type { ReactNode } from 'react'
import { Modal } from './modal'

type Props = {
  title: string
  children: ReactNode
  actions: { label: string; onPress: () => void; isMain?: boolean }[]
  onClose: () => void
}

/** A question with a few answers. */
export function ChoiceDialog({ title, children, actions, onClose }: Props) {
  return (
    <Modal title={title} onClose={onClose}>
      {children}
      <div className="editor-actions">
        {actions.map(({ label, onPress, isMain }) => (
          <button
            key={label}
            type="button"
            className={isMain ? 'editor-button editor-button-main' : 'editor-button'}
            onClick={onPress}
          >
            {label}
          </button>
        ))}
      </div>
    </Modal>
  )
}
