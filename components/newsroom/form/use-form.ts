'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { FaultKey } from './fault'
import { faultOfThrown } from './thrown'

/** What is wrong, by the field's name; under `form` what is wrong with the whole. */
export type Faults = Partial<Record<string, FaultKey>>

/**
 * Sends a form once at a time and holds what came back wrong. The first field to mend gets the focus.
 * @param send answers with faults, or with none where it went well
 */
export function useForm(send: (values: Record<string, string>) => Promise<Faults | undefined>) {
  const [faults, setFaults] = useState<Faults>({})
  const [isBusy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields to mend are those just shown.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [faults])

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    if (isBusy) return
    const entries = [...new FormData(event.currentTarget)]
    setBusy(true)
    try {
      setFaults((await send(Object.fromEntries(entries.map(toText)))) ?? {})
    } catch (error) {
      setFaults({ form: faultOfThrown(error) })
    } finally {
      setBusy(false)
    }
  }

  return { faults, isBusy, props: { ref: form, onSubmit, noValidate: true } }
}

function toText([name, value]: [string, FormDataEntryValue]): [string, string] {
  return [name, typeof value === 'string' ? value : '']
}
