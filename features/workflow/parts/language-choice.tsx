'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/ui/checkbox'
import type { Locale } from '@/lib/i18n/locales'
import { canGoOut, type PublishingStep } from './publication'
import { useWork } from './use-work'

type Props = { step: PublishingStep; chosen: Locale[]; onChange: (chosen: Locale[]) => void }

/** Which languages go out together. */
export function LanguageChoice({ step, chosen, onChange }: Props) {
  const t = useTranslations('newsroom.work')
  const { editions } = useWork().work
  return (
    <fieldset className="grid gap-2 text-sm">
      <legend className="mb-1.5 font-medium">{t('languages')}</legend>
      {editions.map((edition) => {
        const { locale } = edition
        const isPossible = canGoOut(step, edition)
        return (
          // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is a button, which a label names.
          <label key={locale} className="flex items-center gap-2">
            <Checkbox
              checked={chosen.includes(locale)}
              disabled={!isPossible}
              onCheckedChange={(isChosen) =>
                onChange(
                  isChosen === true
                    ? [...chosen, locale]
                    : chosen.filter((other) => other !== locale),
                )
              }
            />
            {isPossible
              ? t(`language.${locale}`)
              : t(step === 'correct' ? `notLive.${locale}` : `notWritten.${locale}`)}
          </label>
        )
      })}
    </fieldset>
  )
}
