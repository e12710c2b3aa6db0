'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { FormFault } from '@/components/newsroom/form/fault'
import { SubmitButton } from '@/components/newsroom/form/submit-button'
import { TextField } from '@/components/newsroom/form/text-field'
import { useForm } from '@/components/newsroom/form/use-form'
import { useReport } from '@/components/newsroom/form/use-report'
import { useConfirm } from '@/components/newsroom/shell/confirm'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { authClient, faultOfAuth } from '@/features/access/auth-client'
import { removePasskey } from '@/features/people/account-actions'

type Props = { passkeys: { id: string; name: string | null; added: ReactNode }[] }

export function PasskeyList({ passkeys }: Props) {
  const t = useTranslations('newsroom.passkeys')
  const confirm = useConfirm()
  const report = useReport()
  const router = useRouter()
  const [isAdding, setAdding] = useState(false)

  async function remove(id: string, name: string): Promise<void> {
    const question = {
      title: t('removeTitle', { name }),
      description: t('removeText'),
      confirmLabel: t('remove'),
    }
    if (await confirm(question)) await report(() => removePasskey(id), t('removed'))
  }

  return (
    <>
      {passkeys.length === 0 ? (
        <p className="text-sm text-ink-soft">{t('none')}</p>
      ) : (
        <ul className="grid w-full divide-y divide-hairline">
          {passkeys.map(({ id, name, added }) => {
            const shown = name || t('unnamed')
            return (
              <li key={id} className="flex items-center justify-between gap-4 py-2">
                <div className="grid text-sm">
                  <span className="font-medium">{shown}</span>
                  <span className="text-ink-soft">{added}</span>
                </div>
                <Button
                  variant="secondary"
                  size="small"
                  aria-label={t('removeNamed', { name: shown })}
                  onClick={() => remove(id, shown)}
                >
                  {t('remove')}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      {isAdding ? (
        <AddPasskey
          onAdded={() => {
            setAdding(false)
            toast.success(t('added'))
            router.refresh()
          }}
        />
      ) : (
        <Button variant="secondary" onClick={() => setAdding(true)}>
          {t('add')}
        </Button>
      )}
    </>
  )
}

function AddPasskey({ onAdded }: { onAdded: () => void }) {
  const t = useTranslations('newsroom.passkeys')
  const { faults, isBusy, props } = useForm(async ({ name = '' }) => {
    if (!name.trim()) return { name: 'required' }
    const { error } = await authClient.passkey.addPasskey({ name: name.trim() })
    if (error) return { form: faultOfAuth(error) }
    onAdded()
  })
  return (
    <form {...props} className="grid w-full gap-4">
      <FormFault fault={faults.form} />
      <TextField label={t('name')} hint={t('nameHint')} name="name" autoFocus fault={faults.name} />
      <SubmitButton isBusy={isBusy} className="justify-self-start">
        {t('create')}
      </SubmitButton>
    </form>
  )
}
