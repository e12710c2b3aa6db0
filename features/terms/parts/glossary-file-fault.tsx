'use client'

import { CircleAlertIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { glossaryBounds } from '@/features/terms/exchange/bounds'
import type { Unreadable } from '@/features/terms/exchange/unreadable'
import { termBounds } from '@/features/terms/term-bounds'

/** What is wrong with a file, where, and what to do about it. */
export function FileFault({ fault: { code, place } }: { fault: Unreadable }) {
  const t = useTranslations('newsroom.terms')
  const { characters, terms } = glossaryBounds
  return (
    <div
      role="alert"
      className="flex items-start gap-2 rounded-md bg-danger-tint px-3 py-2.5 text-sm text-danger"
    >
      <CircleAlertIcon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <p>
        {place && (
          <strong className="me-2 font-semibold">
            {place.column
              ? t('filePlace', { ...place, column: place.column })
              : t('fileLine', place)}
          </strong>
        )}
        {t(`fileFaults.${code}`, { characters, terms, form: termBounds.form })}
      </p>
    </div>
  )
}
