'use client'

import { useId, useState } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { Label } from '@/components/ui/label'
import type { Locale } from '@/lib/i18n/locales'

/** Whether what is set into one language of a passage goes into the other too, which lacks it. */
export function useOtherLanguage(locale: Locale, lacking: Locale | null) {
  const [isWanted, setWanted] = useState(false)
  const other = isWanted ? lacking : null
  return { other, languages: other ? [locale, other] : [locale], isWanted, setWanted }
}

type Props = { label: string; isWanted: boolean; setWanted: (is: boolean) => void }

export function OtherLanguageChoice({ label, isWanted, setWanted }: Props) {
  const id = useId()
  return (
    <p className="flex items-center gap-2">
      <Checkbox id={id} checked={isWanted} onCheckedChange={setWanted} />
      <Label htmlFor={id}>{label}</Label>
    </p>
  )
}
