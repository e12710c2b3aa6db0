'use client'

import { useTranslations } from 'next-intl'
import { createContext, type ReactNode, useContext, useRef, useState } from 'react'
import { AlertDialog } from '@/components/ui/alert-dialog'

type Question = {
  title: ReactNode
  description: ReactNode
  /** The deed in words, not "OK". */
  confirmLabel: ReactNode
  isDangerous?: boolean
}

type Ask = (question: Question) => Promise<boolean>

const ConfirmContext = createContext<Ask>(async () => false)

/** Asks before what cannot be undone: `if (await confirm({ … })) …`. */
export function useConfirm(): Ask {
  return useContext(ConfirmContext)
}

export function ConfirmProvider({ children }: { children: ReactNode }) {
  const t = useTranslations('newsroom.shell')
  const [question, setQuestion] = useState<Question | null>(null)
  const [isOpen, setOpen] = useState(false)
  const answer = useRef<(isConfirmed: boolean) => void>(() => {})
  const ask: Ask = (next) => {
    setQuestion(next)
    setOpen(true)
    return new Promise((resolve) => {
      answer.current = resolve
    })
  }
  return (
    <ConfirmContext value={ask}>
      {children}
      {question && (
        <AlertDialog
          {...question}
          open={isOpen}
          onOpenChange={(open) => {
            setOpen(open)
            if (!open) answer.current(false)
          }}
          cancelLabel={t('cancel')}
          onConfirm={() => answer.current(true)}
        />
      )}
    </ConfirmContext>
  )
}
