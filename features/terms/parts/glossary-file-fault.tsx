'use client'

import { useTranslations } from 'next-intl'
import { FileFault } from '@/components/newsroom/form/file-fault'
import { glossaryBounds } from '@/features/terms/exchange/bounds'
import type { Unreadable } from '@/features/terms/exchange/unreadable'
import { termBounds } from '@/features/terms/term-bounds'

/** What is wrong with a glossary's file. */
export function GlossaryFileFault({ fault: { code, place } }: { fault: Unreadable }) {
  const t = useTranslations('newsroom.terms')
  const { characters, terms } = glossaryBounds
  return (
    <FileFault
      place={place && placeOf(place)}
      text={t(`fileFaults.${code}`, { characters, terms, form: termBounds.form })}
    />
  )

  function placeOf({ column, ...line }: NonNullable<Unreadable['place']>): string {
    return column ? t('filePlace', { ...line, column }) : t('fileLine', line)
  }
}
