'use client'

import { useLocale, useTimeZone, useTranslations } from 'next-intl'
import { useId } from 'react'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { instantOf, localTimeOf, zoneName } from '@/lib/dates'
import { Moment } from './moment'

/** Now, or a time as the site's clock shows it, empty until it is chosen. */
export type When = { isLater: boolean; time: string }

type Props = { when: When; embargoUntil: string | null; onChange: (when: When) => void }

export function WhenField({ when, embargoUntil, onChange }: Props) {
  const t = useTranslations('newsroom.work')
  const name = useId()
  const choice = (isLater: boolean, label: string, isDisabled = false) => (
    <label className="flex items-center gap-2">
      <input
        type="radio"
        className="size-4 accent-accent"
        {...{ name, disabled: isDisabled, checked: when.isLater === isLater }}
        onChange={() => onChange({ ...when, isLater })}
      />
      {label}
    </label>
  )
  return (
    <fieldset className="grid gap-2 text-sm">
      <legend className="mb-1.5 font-medium">{t('when')}</legend>
      <div className="flex gap-6">
        {choice(false, t('now'), embargoUntil !== null)}
        {choice(true, t('later'))}
      </div>
      {embargoUntil && (
        <p className="text-caution">
          {t.rich('embargoHolds', { moment: () => <Moment iso={embargoUntil} /> })}
        </p>
      )}
      {when.isLater && (
        <TimeField value={when.time} onChange={(time) => onChange({ ...when, time })} />
      )}
    </fieldset>
  )
}

/** A date and time by the site's clock. */
export function TimeField(props: { value: string; onChange: (time: string) => void }) {
  const t = useTranslations('newsroom.work')
  const locale = useLocale()
  const timeZone = useTimeZone() ?? 'UTC'
  const zone = zoneName(
    props.value ? instantOf(props.value, timeZone) : new Date().toISOString(),
    locale,
    timeZone,
  )
  return (
    <Field label={t('time', { zone })}>
      {(control) => (
        <Input
          {...control}
          type="datetime-local"
          className="max-w-64"
          min={localTimeOf(new Date().toISOString(), timeZone)}
          value={props.value}
          onChange={({ target }) => props.onChange(target.value)}
        />
      )}
    </Field>
  )
}
