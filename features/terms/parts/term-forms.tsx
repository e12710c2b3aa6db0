'use client'

import { useTranslations } from 'next-intl'
import type { Term } from '@/features/terms/term'
import { inLanguage, locales } from '@/lib/i18n/locales'

/** How each language says a term: the form to use, others that may stand, and those that may not. */
export function TermForms({ forms }: Pick<Term, 'forms'>) {
  const t = useTranslations('newsroom.terms')
  const languageName = useTranslations('languages')
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,16rem),1fr))] gap-x-6 gap-y-1">
      {locales.map((locale) => {
        const { preferred: [first, ...others] = [], forbidden = [] } = forms[locale] ?? {}
        return (
          <div key={locale} className="min-w-0">
            <dt className="sr-only">{languageName(locale)}</dt>
            <dd {...inLanguage(locale)} className="wrap-anywhere">
              <span className="font-medium">{first ?? '–'}</span>
              {others.length > 0 && (
                <span className="ms-2 text-ink-soft">{others.join(' · ')}</span>
              )}
              {forbidden.map((form) => (
                <del key={form} className="ms-2 text-danger">
                  <span className="sr-only">{t('notToUse')}</span> {form}
                </del>
              ))}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
