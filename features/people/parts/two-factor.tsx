'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent } from '@/components/ui/dialog'
import { toast } from '@/components/ui/toast'
import { authClient } from '@/features/access/auth-client'
import { AskPassword } from './ask-password'
import { EnterFirstCode } from './enter-first-code'
import { RecoveryCodes } from './recovery-codes'

type Step =
  | { name: 'password'; for: 'on' | 'off' | 'codes' }
  | { name: 'scan'; uri: string; codes: string[] }
  | { name: 'keep'; codes: string[]; isFirst: boolean }

/** Switches the second factor on and off. */
export function TwoFactor({ isOn }: { isOn: boolean }) {
  const t = useTranslations('newsroom.twoFactor')
  const close = useTranslations('newsroom.shell')('close')
  const router = useRouter()
  const [step, setStep] = useState<Step | null>(null)

  async function goOn(goal: 'on' | 'off' | 'codes', password: string) {
    switch (goal) {
      case 'on': {
        const { data, error } = await authClient.twoFactor.enable({ password })
        if (error) return error
        if (data.method === 'totp')
          setStep({ name: 'scan', uri: data.totpURI, codes: data.backupCodes })
        return null
      }
      case 'codes': {
        const { data, error } = await authClient.twoFactor.generateBackupCodes({ password })
        if (error) return error
        setStep({ name: 'keep', codes: data.backupCodes, isFirst: false })
        return null
      }
      case 'off': {
        const { error } = await authClient.twoFactor.disable({ password })
        if (error) return error
        finish(t('switchedOff'))
        return null
      }
    }
  }

  function finish(report: string): void {
    setStep(null)
    toast.success(report)
    router.refresh()
  }

  const ask = (goal: 'on' | 'off' | 'codes') => () => setStep({ name: 'password', for: goal })
  return (
    <>
      <Badge tone={isOn ? 'accent' : 'plain'}>{isOn ? t('isOn') : t('isOff')}</Badge>
      <div className="flex flex-wrap gap-2">
        {isOn ? (
          <>
            <Button variant="secondary" onClick={ask('codes')}>
              {t('newCodes')}
            </Button>
            <Button variant="secondary" onClick={ask('off')}>
              {t('switchOff')}
            </Button>
          </>
        ) : (
          <Button onClick={ask('on')}>{t('switchOn')}</Button>
        )}
      </div>
      <Dialog open={step !== null} onOpenChange={(open) => !open && setStep(null)}>
        {step?.name === 'password' && (
          <DialogContent
            title={t(`password-${step.for}`)}
            description={t('passwordText')}
            closeLabel={close}
          >
            <AskPassword submitLabel={t('goOn')} onGiven={(password) => goOn(step.for, password)} />
          </DialogContent>
        )}
        {step?.name === 'scan' && (
          <DialogContent title={t('scanTitle')} description={t('scanText')} closeLabel={close}>
            <EnterFirstCode
              uri={step.uri}
              onRight={() => setStep({ name: 'keep', codes: step.codes, isFirst: true })}
            />
          </DialogContent>
        )}
        {step?.name === 'keep' && (
          <DialogContent
            title={t('keepTitle')}
            description={t('keepText')}
            closeLabel={close}
            // These are shown once: a stray click must not take them away.
            onInteractOutside={(event) => event.preventDefault()}
          >
            <RecoveryCodes
              codes={step.codes}
              onKept={() => finish(t(step.isFirst ? 'codesKept' : 'newCodesKept'))}
            />
          </DialogContent>
        )}
      </Dialog>
    </>
  )
}
