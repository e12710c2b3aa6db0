'use client'

import { Field } from '@/components/ui/field'
import { type Choice, Select } from '@/components/ui/select'

type Props = { name: 'from' | 'to'; label: string; value: number; choices: Choice[] }

export function RevisionSelect({ name, label, value, choices }: Props) {
  return (
    <Field label={label}>
      {(control) => (
        <Select {...control} name={name} defaultValue={String(value)} choices={choices} />
      )}
    </Field>
  )
}
