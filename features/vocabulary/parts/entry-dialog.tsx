'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FormFault } from '@/components/newsroom/form/fault'
import { SubmitButton } from '@/components/newsroom/form/submit-button'
import { type Faults, useForm } from '@/components/newsroom/form/use-form'
import { Dialog, DialogActions, DialogContent } from '@/components/ui/dialog'
import { toast } from '@/components/ui/toast'
import type { VocabularyOutcome } from '@/features/vocabulary/actions'

type Props = {
  title: string
  open: boolean
  onOpenChange: (open: boolean) => void
  send: (values: Record<string, string>) => Promise<VocabularyOutcome>
  children: (faults: Faults) => ReactNode
}

/** A window with the fields of one entry of the vocabulary. */
export function EntryDialog({ title, open, onOpenChange, ...form }: Props) {
  const close = useTranslations('newsroom.shell')('close')
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent title={title} closeLabel={close}>
        <EntryForm {...form} onClose={() => onOpenChange(false)} />
      </DialogContent>
    </Dialog>
  )
}

type FormProps = Pick<Props, 'send' | 'children'> & { onClose: () => void }

function EntryForm({ send, children, onClose }: FormProps) {
  const t = useTranslations('newsroom.vocabulary')
  const { faults, isBusy, props } = useForm(async (values) => {
    const outcome = await send(values)
    if (outcome.status === 'faulty') return outcome.faults
    if (outcome.status === 'refused') return { form: outcome.code }
    toast.success(t('saved'))
    onClose()
  })
  return (
    <form {...props} className="grid gap-4">
      <FormFault fault={faults.form} />
      {children(faults)}
      <DialogActions>
        <SubmitButton isBusy={isBusy}>{t('save')}</SubmitButton>
      </DialogActions>
    </form>
  )
}
