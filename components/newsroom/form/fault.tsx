'use client'

import { CircleAlertIcon } from 'lucide-react'
import { type Messages, useTranslations } from 'next-intl'
import { longestPassword, shortestPassword } from '@/lib/password-rules'

export type FaultKey = keyof Messages['newsroom']['faults']

/** What is wrong and what to do about it, in the person's language. */
export function useFaultText() {
  const t = useTranslations('newsroom.faults')
  function faultText(fault: FaultKey): string
  function faultText(fault: FaultKey | undefined): string | undefined
  function faultText(fault: FaultKey | undefined): string | undefined {
    return fault && t(fault, { shortest: shortestPassword, longest: longestPassword })
  }
  return faultText
}

/** What is wrong with a form as a whole. */
export function FormFault({ fault }: { fault: FaultKey | undefined }) {
  const text = useFaultText()(fault)
  if (!text) return null
  return (
    <p
      role="alert"
      className="flex items-start gap-2 rounded-md bg-danger-tint px-3 py-2.5 text-sm text-danger"
    >
      <CircleAlertIcon aria-hidden className="mt-0.5 size-4 shrink-0" />
      {text}
    </p>
  )
}
