'use client'

import { useTranslations } from 'next-intl'
import { toDataURL } from 'qrcode'
import { useEffect, useState } from 'react'
import { FormFault } from '@/components/newsroom/form/fault'
import { SubmitButton } from '@/components/newsroom/form/submit-button'
import { TextField } from '@/components/newsroom/form/text-field'
import { useForm } from '@/components/newsroom/form/use-form'
import { DialogActions } from '@/components/ui/dialog'
import { authClient, faultOfAuth } from '@/features/access/auth-client'

type Props = { uri: string; onRight: () => void }

/** Shows the secret for an authenticator app, and has it prove that it took it. */
export function EnterFirstCode({ uri, onRight }: Props) {
  const t = useTranslations('newsroom.twoFactor')
  const picture = usePicture(uri)
  const { faults, isBusy, props } = useForm(async ({ code = '' }) => {
    const given = code.replaceAll(/\s/gu, '')
    if (!given) return { code: 'required' }
    const { error } = await authClient.twoFactor.verifyTotp({ code: given })
    const fault = error && faultOfAuth(error)
    if (!fault) {
      onRight()
      return undefined
    }
    return fault === 'wrongCode' || fault === 'codeUsed' ? { code: fault } : { form: fault }
  })
  return (
    <>
      <div className="flex flex-wrap items-center gap-4">
        {/* biome-ignore lint/performance/noImgElement: it is drawn here, there is nothing to fetch. */}
        {picture && <img src={picture} alt={t('qrAlt')} className="size-44 rounded bg-white" />}
        <div className="grid gap-1 text-sm">
          <p className="text-ink-soft">{t('orType')}</p>
          <code className="break-all select-all">{secretOf(uri)}</code>
        </div>
      </div>
      <FormFault fault={faults.form} />
      <form {...props} className="grid gap-4">
        <TextField
          label={t('code')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          fault={faults.code}
        />
        <DialogActions>
          <SubmitButton isBusy={isBusy}>{t('check')}</SubmitButton>
        </DialogActions>
      </form>
    </>
  )
}

function usePicture(uri: string): string | null {
  const [picture, setPicture] = useState<string | null>(null)
  useEffect(() => {
    toDataURL(uri, { width: 352, margin: 2 }).then(setPicture)
  }, [uri])
  return picture
}

/** In groups of four, as it is typed. */
function secretOf(uri: string): string {
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  return secret.match(/.{1,4}/gu)?.join(' ') ?? ''
}
