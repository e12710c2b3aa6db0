'use client'

import { Checkbox } from '@/components/ui/checkbox'
import type { Locale } from '@/lib/i18n/locales'

type Props = {
  legend: string
  choices: { locale: Locale; label: string; isPossible: boolean }[]
  chosen: Locale[]
  onChange: (chosen: Locale[]) => void
}

/** Which languages a step is taken with. */
export function LanguageChoice({ legend, choices, chosen, onChange }: Props) {
  return (
    <fieldset className="grid gap-2 text-sm">
      <legend className="mb-1.5 font-medium">{legend}</legend>
      {choices.map(({ locale, label, isPossible }) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox is inside.
        <label key={locale} className="flex items-center gap-2">
          <Checkbox
            checked={chosen.includes(locale)}
            disabled={!isPossible}
            onCheckedChange={(isChosen) =>
              onChange(isChosen ? [...chosen, locale] : chosen.filter((other) => other !== locale))
            }
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
