'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { DialogActions } from '@/components/ui/dialog'
import { EditorDialog } from './editor-dialog'

type Props = {
  title: string
  children: ReactNode
  actions?: { label: string; onPress: () => void; isMain?: boolean }[]
  onClose: () => void
}

/** A question with a few answers, or something that is only said. */
export function ChoiceDialog({ title, children, actions = [], onClose }: Props) {
  return (
    <EditorDialog title={title} onClose={onClose}>
      {children}
      {actions.length > 0 && (
        <DialogActions>
          {actions.map(({ label, onPress, isMain }) => (
            <Button key={label} variant={isMain ? 'primary' : 'secondary'} onClick={onPress}>
              {label}
            </Button>
          ))}
        </DialogActions>
      )}
    </EditorDialog>
  )
}
