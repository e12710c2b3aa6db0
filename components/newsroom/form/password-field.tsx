'use client'

import { EyeIcon, EyeOffIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ComponentProps, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { shortestPassword } from '@/lib/password-rules'
import { type FaultKey, useFaultText } from './fault'

type Props = Omit<ComponentProps<'input'>, 'type'> & {
  label: string
  fault?: FaultKey
  /** Whether it is being chosen, so that the rule for it is shown. */
  isNew?: boolean
}

/** A password, which can be looked at while it is typed. */
export function PasswordField({ label, fault, isNew, ...input }: Props) {
  const t = useTranslations('newsroom.password')
  const text = useFaultText()
  const [isShown, setShown] = useState(false)
  const Icon = isShown ? EyeOffIcon : EyeIcon
  const hint = isNew ? t('rule', { shortest: shortestPassword }) : undefined
  return (
    <Field label={label} hint={hint} error={text(fault)}>
      {(control) => (
        <div className="relative">
          <Input
            {...control}
            autoComplete={isNew ? 'new-password' : 'current-password'}
            {...input}
            type={isShown ? 'text' : 'password'}
            className="pe-10"
          />
          <Button
            variant="ghost"
            size="icon"
            className="absolute inset-e-0 top-0"
            aria-label={t('show')}
            aria-pressed={isShown}
            onClick={() => setShown(!isShown)}
          >
            <Icon aria-hidden />
          </Button>
        </div>
      )}
    </Field>
  )
}
