'use client'

import { useTranslations } from 'next-intl'
import { FormFault } from '@/components/newsroom/form/fault'
import { PasswordField } from '@/components/newsroom/form/password-field'
import { SubmitButton } from '@/components/newsroom/form/submit-button'
import { TextField } from '@/components/newsroom/form/text-field'
import { useForm } from '@/components/newsroom/form/use-form'
import { authClient } from '@/features/access/auth-client'
import { acceptLink } from '@/features/people/door-actions'

type Props = {
  token: string
  /** The address invited; null where the first administrator is to give one. */
  email: string | null
  next: string
  signInHref: string
}

/** Makes the account and goes in with it. */
export function AcceptLink({ token, email, next, signInHref }: Props) {
  const t = useTranslations('newsroom.door')
  const { faults, isBusy, props } = useForm(async (values) => {
    const outcome = await acceptLink({ ...values, email: email ?? values.email, token })
    if (outcome.status === 'faulty') return outcome.faults
    if (outcome.status === 'refused') return { form: outcome.code }
    const password = values.password ?? ''
    const { error } = await authClient.signIn.email({ email: outcome.email, password })
    window.location.assign(error ? signInHref : next)
  })
  return (
    <>
      <FormFault fault={faults.form} />
      <form {...props} className="grid gap-4">
        <TextField
          label={t('name')}
          hint={t('nameHint')}
          name="name"
          fault={faults.name}
          autoComplete="name"
        />
        <TextField
          label={t('email')}
          name="email"
          type="email"
          autoComplete="username"
          fault={faults.email}
          {...(email && { value: email, readOnly: true, className: 'bg-paper-tint' })}
        />
        <PasswordField label={t('password')} name="password" isNew fault={faults.password} />
        <SubmitButton isBusy={isBusy}>{t('submit')}</SubmitButton>
      </form>
    </>
  )
}
