'use client'

import { useTranslations } from 'next-intl'
import { FormFault } from '@/components/newsroom/form/fault'
import { SubmitButton } from '@/components/newsroom/form/submit-button'
import { TextField } from '@/components/newsroom/form/text-field'
import { useForm } from '@/components/newsroom/form/use-form'
import { toast } from '@/components/ui/toast'
import { renameMe } from '@/features/people/account-actions'

export function RenameForm({ name }: { name: string }) {
  const t = useTranslations('newsroom.account')
  const { faults, isBusy, props } = useForm(async (values) => {
    const outcome = await renameMe(values)
    if (outcome.status === 'faulty') return outcome.faults
    if (outcome.status === 'refused') return { form: outcome.code }
    toast.success(t('nameSaved'))
  })
  return (
    <form {...props} className="grid w-full gap-4">
      <FormFault fault={faults.form} />
      <TextField
        label={t('name')}
        name="name"
        autoComplete="name"
        defaultValue={name}
        fault={faults.name}
      />
      <SubmitButton isBusy={isBusy} className="justify-self-start">
        {t('saveName')}
      </SubmitButton>
    </form>
  )
}
