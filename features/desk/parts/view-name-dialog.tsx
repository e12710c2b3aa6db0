'use client'

import { useTranslations } from 'next-intl'
import { FormFault } from '@/components/newsroom/form/fault'
import { SubmitButton } from '@/components/newsroom/form/submit-button'
import { TextField } from '@/components/newsroom/form/text-field'
import { useForm } from '@/components/newsroom/form/use-form'
import { Dialog, DialogActions, DialogContent } from '@/components/ui/dialog'
import type { ViewOutcome } from '@/features/desk/actions'

type Props = {
  title: string
  text?: string
  submitLabel: string
  name?: string
  open: boolean
  onOpenChange: (open: boolean) => void
  send: (name: string) => Promise<ViewOutcome>
  onDone: (name: string) => void
}

/** Asks for the name of a view, a new one's or another one. */
export function ViewNameDialog({ title, text, open, onOpenChange, ...form }: Props) {
  const close = useTranslations('newsroom.shell')('close')
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent title={title} description={text} closeLabel={close}>
        <NameForm {...form} onClose={() => onOpenChange(false)} />
      </DialogContent>
    </Dialog>
  )
}

type FormProps = Pick<Props, 'submitLabel' | 'name' | 'send' | 'onDone'> & { onClose: () => void }

function NameForm({ submitLabel, name: before, send, onDone, onClose }: FormProps) {
  const t = useTranslations('newsroom.desk')
  const { faults, isBusy, props } = useForm(async ({ name = '' }) => {
    const outcome = await send(name)
    if (outcome.status === 'faulty') return outcome.faults
    if (outcome.status === 'refused') {
      return outcome.code === 'view-name-taken' ? { name: outcome.code } : { form: outcome.code }
    }
    onDone(name.trim())
    onClose()
  })
  return (
    <form {...props} className="grid gap-4">
      <FormFault fault={faults.form} />
      <TextField
        label={t('viewName')}
        name="name"
        defaultValue={before}
        autoComplete="off"
        fault={faults.name}
      />
      <DialogActions>
        <SubmitButton isBusy={isBusy}>{submitLabel}</SubmitButton>
      </DialogActions>
    </form>
  )
}
