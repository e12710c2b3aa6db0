'use client'

import { useTranslations } from 'next-intl'
import type { Affected } from '@/features/terms/errands'
import { TermUses } from './term-uses'

/** The stories that say a form which is to be given up. They stay as they are. */
export function AffectedStories({ affected: { forms, uses, total } }: { affected: Affected }) {
  const t = useTranslations('newsroom.terms')
  return (
    <section role="alert" className="grid gap-3 rounded-md bg-caution-tint p-4 text-sm">
      <p className="font-medium">
        {t('affected', { forms: forms.map(({ form }) => form).join(' · '), total })}
      </p>
      <TermUses uses={uses} total={total} />
    </section>
  )
}
