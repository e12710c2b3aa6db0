'use client'

import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import type { Problem } from '@/features/access/refused'
import { inLanguage, type Locale, type PerLocale } from '@/lib/i18n/locales'
import { useProblemText } from './problem-list'

type Props = {
  locales: Locale[]
  notes: PerLocale<string>
  hint: string
  problems: Problem[]
  onChange: (notes: PerLocale<string>) => void
}

/** What readers are told, in each language. */
export function NoteFields({ locales, notes, hint, problems, onChange }: Props) {
  const t = useTranslations('newsroom.work')
  const languageName = useTranslations('languages')
  const problemText = useProblemText()
  return locales.map((locale) => {
    const problem = problems.find((each) => each.field === 'note' && each.locale === locale)
    const isMissing = problem && !notes[locale]?.trim()
    return (
      <Field
        key={locale}
        label={t('note', { language: languageName(locale) })}
        hint={hint}
        error={isMissing && problemText(problem)}
      >
        {(control) => (
          <Textarea
            {...control}
            {...inLanguage(locale)}
            maxLength={2000}
            value={notes[locale] ?? ''}
            onChange={({ target }) => onChange({ ...notes, [locale]: target.value })}
          />
        )}
      </Field>
    )
  })
}
