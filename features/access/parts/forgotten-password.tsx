'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FormFault } from '@/components/newsroom/form/fault'
import { SubmitButton } from '@/components/newsroom/form/submit-button'
import { TextField } from '@/components/newsroom/form/text-field'
import { useForm } from '@/components/newsroom/form/use-form'
import { authClient, faultOfAuth } from '@/features/access/auth-client'

/** Asks for a link by mail. The answer is the same whether there is such an account or not. */
export function ForgottenPassword() {
  const t = useTranslations('newsroom.forgotten')
  const [isSent, setSent] = useState(false)
  const { faults, isBusy, props } = useForm(async ({ email = '' }) => {
    if (!email) return { email: 'required' }
    const { error } = await authClient.requestPasswordReset({ email })
    if (error?.code === 'VALIDATION_ERROR') return { email: 'email' }
    if (error) return { form: faultOfAuth(error) }
    setSent(true)
  })
  if (isSent) return <p role="status">{t('sent')}</p>
  return (
    <>
      <FormFault fault={faults.form} />
      <form {...props} className="grid gap-4">
        <TextField
          label={t('email')}
          name="email"
          type="email"
          autoComplete="username"
          fault={faults.email}
        />
        <SubmitButton isBusy={isBusy}>{t('submit')}</SubmitButton>
      </form>
    </>
  )
}
