'use client'

import { useTranslations } from 'next-intl'
import { FormFault } from '@/components/newsroom/form/fault'
import { PasswordField } from '@/components/newsroom/form/password-field'
import { SubmitButton } from '@/components/newsroom/form/submit-button'
import { useForm } from '@/components/newsroom/form/use-form'
import { toast } from '@/components/ui/toast'
import { authClient, faultOfAuth } from '@/features/access/auth-client'

/** A new password ends the sessions everywhere else. */
export function ChangePassword() {
  const t = useTranslations('newsroom.account')
  const { faults, isBusy, props } = useForm(async ({ current = '', chosen = '' }) => {
    if (!current) return { current: 'required' }
    if (!chosen) return { chosen: 'required' }
    const { error } = await authClient.changePassword({
      currentPassword: current,
      newPassword: chosen,
      revokeOtherSessions: true,
    })
    if (!error) {
      props.ref.current?.reset()
      toast.success(t('passwordSaved'))
      return
    }
    const fault = faultOfAuth(error)
    if (fault === 'wrongCurrentPassword') return { current: fault }
    return fault.startsWith('password') ? { chosen: fault } : { form: fault }
  })
  return (
    <form {...props} className="grid w-full gap-4">
      <FormFault fault={faults.form} />
      <PasswordField label={t('currentPassword')} name="current" fault={faults.current} />
      <PasswordField label={t('newPassword')} name="chosen" isNew fault={faults.chosen} />
      <SubmitButton isBusy={isBusy} className="justify-self-start">
        {t('savePassword')}
      </SubmitButton>
    </form>
  )
}
