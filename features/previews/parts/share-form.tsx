'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SubmitButton } from '@/components/newsroom/form/submit-button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { share } from '@/features/previews/actions'
import { lifetimeNames } from '@/features/previews/lifetimes'
import { useSharing } from './use-sharing'

export function ShareForm({ storyId }: { storyId: number }) {
  const t = useTranslations('newsroom.preview')
  const [lifetime, setLifetime] = useState<string>('day')
  const { isBusy, run } = useSharing()
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        void run(() => share({ storyId, lifetime }), t('made'))
      }}
    >
      <div className="w-40">
        <Field label={t('lifetime')}>
          {(control) => (
            <Select
              {...control}
              value={lifetime}
              onValueChange={setLifetime}
              choices={lifetimeNames.map((value) => ({ value, label: t(value) }))}
            />
          )}
        </Field>
      </div>
      <SubmitButton isBusy={isBusy}>{t('make')}</SubmitButton>
    </form>
  )
}
