'use client'

import { useTranslations } from 'next-intl'
import { Dialog, DialogContent } from '@/components/ui/dialog'
import type { Term } from '@/features/terms/term'
import { TermForm } from './term-form'

type Props = {
  /** The term to change; a new one may come with its forms. */
  term?: Partial<Term>
  domains: string[]
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** A window with all that is said of a term. */
export function TermDialog({ open, onOpenChange, ...form }: Props) {
  const t = useTranslations('newsroom.terms')
  const close = useTranslations('newsroom.shell')('close')
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent
        title={form.term?.id ? t('editTerm') : t('add')}
        closeLabel={close}
        className="max-w-2xl"
      >
        <TermForm {...form} onClose={() => onOpenChange(false)} />
      </DialogContent>
    </Dialog>
  )
}
