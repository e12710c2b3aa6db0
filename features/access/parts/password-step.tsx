'use client'

import { FingerprintIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type FaultKey, FormFault } from '@/components/newsroom/form/fault'
import { PasswordField } from '@/components/newsroom/form/password-field'
import { SubmitButton } from '@/components/newsroom/form/submit-button'
import { TextField } from '@/components/newsroom/form/text-field'
import { faultOfThrown } from '@/components/newsroom/form/thrown'
import { type Faults, useForm } from '@/components/newsroom/form/use-form'
import { Button } from '@/components/ui/button'
import { authClient, faultOfAuth } from '@/features/access/auth-client'

type Props = { forgottenHref: string; onEntered: () => void; onSecondFactor: () => void }

export function PasswordStep({ forgottenHref, onEntered, onSecondFactor }: Props) {
  const t = useTranslations('newsroom.signIn')
  const [passkeyFault, setPasskeyFault] = useState<FaultKey>()
  const { faults, isBusy, props } = useForm(async ({ email = '', password = '' }) => {
    setPasskeyFault(undefined)
    const missing = findMissing({ email, password })
    if (missing) return missing
    const { data, error } = await authClient.signIn.email({ email, password })
    if (error) return { form: faultOfAuth(error) }
    if ('twoFactorRedirect' in data) onSecondFactor()
    else onEntered()
  })

  async function enterWithPasskey(): Promise<void> {
    try {
      const { error } = await authClient.signIn.passkey()
      if (error) setPasskeyFault(faultOfAuth(error))
      else onEntered()
    } catch (error) {
      setPasskeyFault(faultOfThrown(error))
    }
  }

  return (
    <>
      <h1 className="text-xl font-semibold">{t('title')}</h1>
      <FormFault fault={faults.form ?? passkeyFault} />
      <form {...props} className="grid gap-4">
        <TextField
          label={t('email')}
          name="email"
          type="email"
          autoComplete="username webauthn"
          fault={faults.email}
        />
        <PasswordField label={t('password')} name="password" fault={faults.password} />
        <SubmitButton isBusy={isBusy}>{t('submit')}</SubmitButton>
      </form>
      <Button variant="secondary" onClick={enterWithPasskey}>
        <FingerprintIcon aria-hidden />
        {t('withPasskey')}
      </Button>
      <p className="text-sm">
        <a href={forgottenHref} className="text-accent underline underline-offset-4">
          {t('forgotten')}
        </a>
      </p>
    </>
  )
}

function findMissing({ email, password }: { email: string; password: string }): Faults | undefined {
  if (email && password) return undefined
  return { ...(!email && { email: 'required' }), ...(!password && { password: 'required' }) }
}
