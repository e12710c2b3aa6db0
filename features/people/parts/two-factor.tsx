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

type Screen =
  | { name: 'password'; for: 'on' | 'off' | 'codes' }
  | { name: 'scan'; uri: string; codes: string[] }
  | { name: 'keep'; codes: string[]; isFirst: boolean }

/** Switches the second factor on and off. */
export function TwoFactor({ isOn }: { isOn: boolean }) {
  const t = useTranslations('newsroom.twoFactor')
  const close = useTranslations('newsroom.shell')('close')
  const router = useRouter()
  const [screen, setScreen] = useState<Screen | null>(null)

  async function goOn(goal: 'on' | 'off' | 'codes', password: string) {
    switch (goal) {
      case 'on': {
        const { data, error } = await authClient.twoFactor.enable({ password })
        if (error) return error
        if (data.method === 'totp')
          setScreen({ name: 'scan', uri: data.totpURI, codes: data.backupCodes })
        return null
      }
      case 'codes': {
        const { data, error } = await authClient.twoFactor.generateBackupCodes({ password })
        if (error) return error
        setScreen({ name: 'keep', codes: data.backupCodes, isFirst: false })
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
    setScreen(null)
    toast.success(report)
    router.refresh()
  }

  const ask = (goal: 'on' | 'off' | 'codes') => () => setScreen({ name: 'password', for: goal })
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
      <Dialog open={screen !== null} onOpenChange={(open) => !open && setScreen(null)}>
        {screen?.name === 'password' && (
          <DialogContent
            title={t(`password-${screen.for}`)}
            description={t('passwordText')}
            closeLabel={close}
          >
            <AskPassword
              submitLabel={t('goOn')}
              onGiven={(password) => goOn(screen.for, password)}
            />
          </DialogContent>
        )}
        {screen?.name === 'scan' && (
          <DialogContent title={t('scanTitle')} description={t('scanText')} closeLabel={close}>
            <EnterFirstCode
              uri={screen.uri}
              onRight={() => setScreen({ name: 'keep', codes: screen.codes, isFirst: true })}
            />
          </DialogContent>
        )}
        {screen?.name === 'keep' && (
          <DialogContent
            title={t('keepTitle')}
            description={t('keepText')}
            closeLabel={close}
            // These are shown once: a stray click must not take them away.
            isEasilyClosed={false}
          >
            <RecoveryCodes
              codes={screen.codes}
              onKept={() => finish(t(screen.isFirst ? 'codesKept' : 'newCodesKept'))}
            />
          </DialogContent>
        )}
      </Dialog>
    </>
  )
}
