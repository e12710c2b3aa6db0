'use client'

import { useTranslations } from 'next-intl'
import { FormFault } from '@/components/newsroom/form/fault'
import { PasswordField } from '@/components/newsroom/form/password-field'
import { SubmitButton } from '@/components/newsroom/form/submit-button'
import { useForm } from '@/components/newsroom/form/use-form'
import { authClient, faultOfAuth } from '@/features/access/auth-client'

/** Sets a new password with the token of a link, then leads to signing in. */
export function ResetPassword({ token, signInHref }: { token: string; signInHref: string }) {
  const t = useTranslations('newsroom.reset')
  const { faults, isBusy, props } = useForm(async ({ password = '' }) => {
    if (!password) return { password: 'required' }
    const { error } = await authClient.resetPassword({ newPassword: password, token })
    const fault = error && faultOfAuth(error)
    if (!fault) {
      window.location.assign(signInHref)
      return undefined
    }
    return fault === 'resetLinkUsed' ? { form: fault } : { password: fault }
  })
  return (
    <>
      <FormFault fault={faults.form} />
      <form {...props} className="grid gap-4">
        <PasswordField label={t('password')} name="password" isNew fault={faults.password} />
        <SubmitButton isBusy={isBusy}>{t('submit')}</SubmitButton>
      </form>
    </>
  )
}
