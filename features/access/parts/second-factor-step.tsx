'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type FaultKey, FormFault } from '@/components/newsroom/form/fault'
import { SubmitButton } from '@/components/newsroom/form/submit-button'
import { TextField } from '@/components/newsroom/form/text-field'
import { useForm } from '@/components/newsroom/form/use-form'
import { Button } from '@/components/ui/button'
import { authClient, faultOfAuth } from '@/features/access/auth-client'

/** What is said beside the field, since another code mends it. */
const ofCode: ReadonlySet<FaultKey> = new Set(['wrongCode', 'codeUsed', 'wrongRecoveryCode'])

type Props = { onEntered: () => void; onBeginAgain: () => void }

/** A code from the telephone, or one of those kept for when it is lost. */
export function SecondFactorStep({ onEntered, onBeginAgain }: Props) {
  const t = useTranslations('newsroom.secondFactor')
  const [isRecovery, setRecovery] = useState(false)
  const { faults, isBusy, props } = useForm(async ({ code = '' }) => {
    const given = code.replaceAll(/\s/gu, '')
    if (!given) return { code: 'required' }
    const { error } = isRecovery
      ? await authClient.twoFactor.verifyBackupCode({ code: given })
      : await authClient.twoFactor.verifyTotp({ code: given })
    const fault = error && faultOfAuth(error)
    if (!fault) {
      onEntered()
      return undefined
    }
    return ofCode.has(fault) ? { code: fault } : { form: fault }
  })
  return (
    <>
      <div className="grid gap-1">
        <h1 className="text-xl font-semibold">{t('title')}</h1>
        <p className="text-sm text-ink-soft">{isRecovery ? t('recoveryText') : t('text')}</p>
      </div>
      <FormFault fault={faults.form} />
      <form {...props} className="grid gap-4">
        <TextField
          key={String(isRecovery)}
          label={isRecovery ? t('recoveryCode') : t('code')}
          name="code"
          autoComplete="one-time-code"
          inputMode={isRecovery ? 'text' : 'numeric'}
          autoFocus
          fault={faults.code}
        />
        <SubmitButton isBusy={isBusy}>{t('submit')}</SubmitButton>
      </form>
      <div className="flex flex-wrap justify-between gap-3 text-sm">
        <Button variant="link" onClick={() => setRecovery(!isRecovery)}>
          {isRecovery ? t('useCode') : t('useRecovery')}
        </Button>
        <Button variant="link" onClick={onBeginAgain}>
          {t('beginAgain')}
        </Button>
      </div>
    </>
  )
}
