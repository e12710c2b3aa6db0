'use client'

import { useTranslations } from 'next-intl'
import { createContext, type ReactNode, use, useRef, useState } from 'react'
import { Dialog, DialogContent } from '@/components/ui/dialog'
import { type EditorPlace, useEditorSession } from '@/features/editor/session/session-context'
import { useWork } from './use-work'

const LeadContext = createContext<((place: EditorPlace) => void) | null>(null)

/** Leads to a place in the text; out of a dialog, which closes for it. */
export function useLeadTo(): (place: EditorPlace) => void {
  const { focusPlace } = useEditorSession()
  return use(LeadContext) ?? focusPlace
}

type Props = { title: string; description?: ReactNode; onClose: () => void; children: ReactNode }

/** The window of a step; it stands for as long as it is open. */
export function StepDialog({ title, description, onClose, children }: Props) {
  const closeLabel = useTranslations('newsroom.shell')('close')
  const { focusPlace } = useEditorSession()
  const { panel } = useWork()
  const [opener] = useState(() => document.activeElement)
  const place = useRef<EditorPlace | null>(null)
  const leadTo = (to: EditorPlace) => {
    place.current = to
    onClose()
  }

  function giveFocusBack(): void {
    if (place.current) focusPlace(place.current)
    else if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    else panel.current?.focus()
  }

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent {...{ title, description, closeLabel }} giveFocusBack={giveFocusBack}>
        <LeadContext value={leadTo}>{children}</LeadContext>
      </DialogContent>
    </Dialog>
  )
}
