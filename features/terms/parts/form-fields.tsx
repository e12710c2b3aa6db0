'use client'

import { useTranslations } from 'next-intl'
import { useFaultText } from '@/components/newsroom/form/fault'
import type { Faults } from '@/components/newsroom/form/use-form'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import type { Term } from '@/features/terms/term'
import { inLanguage, type Locale } from '@/lib/i18n/locales'

type Props = { locale: Locale; forms: Term['forms']; faults: Faults }

/** The forms of one language, one a line. */
export function FormFields({ locale, forms, faults }: Props) {
  const t = useTranslations('newsroom.terms')
  const language = useTranslations('languages')(locale)
  const faultText = useFaultText()
  const field = (kind: 'preferred' | 'forbidden', rows: number) => (
    <Field
      label={t(kind, { language })}
      hint={t(`${kind}Hint`)}
      error={faultText(faults[`${kind}.${locale}`])}
    >
      {(control) => (
        <Textarea
          {...control}
          {...inLanguage(locale)}
          name={`${kind}.${locale}`}
          rows={rows}
          defaultValue={forms[locale]?.[kind].join('\n')}
        />
      )}
    </Field>
  )
  return (
    <div className="grid content-start gap-4">
      {field('preferred', 3)}
      {field('forbidden', 2)}
    </div>
  )
}
