'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { DialogForm } from './dialog-form'

type Props = {
  address: string
  /** Answers false for an address that no link may have. */
  onSet: (address: string) => boolean
  onRemove: (() => void) | null
  onClose: () => void
}

export function LinkDialog({ address, onSet, onRemove, onClose }: Props) {
  const t = useTranslations('newsroom.editor.link')
  const [typed, setTyped] = useState(address)
  const [isRefused, setRefused] = useState(false)
  const set = () => {
    const isSet = onSet(typed)
    setRefused(!isSet)
    return isSet
  }
  return (
    <DialogForm
      title={t('title')}
      submitLabel={t('set')}
      otherWay={onRemove && { label: t('remove'), onPress: onRemove }}
      onSubmit={set}
      onClose={onClose}
    >
      <Field
        label={t('address')}
        hint={isRefused ? null : t('help')}
        error={isRefused && t('refused')}
      >
        {(control) => (
          <Input
            {...control}
            inputMode="url"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
    </DialogForm>
  )
}
