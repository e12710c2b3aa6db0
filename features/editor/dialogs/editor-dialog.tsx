'use client'

import { useTranslations } from 'next-intl'
import { createContext, type ReactNode, use } from 'react'
import { Dialog, DialogContent } from '@/components/ui/dialog'

/** Gives the focus to the text, which is where one goes on after a dialog. */
export const BackToText = createContext<() => void>(() => {})

type Props = { title: string; onClose: () => void; children: ReactNode; isWide?: boolean }

/** A window over the text. Unmount it to close; a click beside it leaves what was typed in it. */
export function EditorDialog({ title, onClose, children, isWide = false }: Props) {
  const closeLabel = useTranslations('newsroom.shell')('close')
  const backToText = use(BackToText)
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        title={title}
        closeLabel={closeLabel}
        className={isWide ? 'max-w-5xl' : undefined}
        isEasilyClosed={false}
        giveFocusBack={backToText}
      >
        {children}
      </DialogContent>
    </Dialog>
  )
}
