'use client'

import { useTranslations } from 'next-intl'
import { FormFault } from '@/components/newsroom/form/fault'
import { PasswordField } from '@/components/newsroom/form/password-field'
import { SubmitButton } from '@/components/newsroom/form/submit-button'
import { useForm } from '@/components/newsroom/form/use-form'
import { DialogActions } from '@/components/ui/dialog'
import { faultOfAuth } from '@/features/access/auth-client'

type Props = {
  submitLabel: string
  /** Answers with what better-auth refused with, or with null. */
  onGiven: (password: string) => Promise<{ code?: string; status?: number } | null>
}

/** Has the person prove once more who they are. */
export function AskPassword({ submitLabel, onGiven }: Props) {
  const t = useTranslations('newsroom.account')
  const { faults, isBusy, props } = useForm(async ({ password = '' }) => {
    if (!password) return { password: 'required' }
    const error = await onGiven(password)
    if (!error) return undefined
    const fault = faultOfAuth(error)
    return fault === 'wrongCurrentPassword' ? { password: fault } : { form: fault }
  })
  return (
    <form {...props} className="grid gap-4">
      <FormFault fault={faults.form} />
      <PasswordField label={t('currentPassword')} name="password" fault={faults.password} />
      <DialogActions>
        <SubmitButton isBusy={isBusy}>{submitLabel}</SubmitButton>
      </DialogActions>
    </form>
  )
}
