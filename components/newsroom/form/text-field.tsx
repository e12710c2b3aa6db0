'use client'

import type { ComponentProps, ReactNode } from 'react'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { type FaultKey, useFaultText } from './fault'

type Props = ComponentProps<'input'> & { label: ReactNode; hint?: ReactNode; fault?: FaultKey }

export function TextField({ label, hint, fault, ...input }: Props) {
  const text = useFaultText()
  return (
    <Field label={label} hint={hint} error={text(fault)}>
      {(control) => <Input {...control} {...input} />}
    </Field>
  )
}
