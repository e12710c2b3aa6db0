'use client'

import { type Messages, useFormatter, useTranslations } from 'next-intl'

type Props = {
  warnings: { code: keyof Messages['import']['warning']; count: number; words: string[] }[]
}

/** Lines of a document that were read as something else than they may seem, kind by kind. */
export function DocumentWarnings({ warnings }: Props) {
  const t = useTranslations('import.warning')
  const format = useFormatter()
  return (
    <ul className="grid list-disc gap-1 ps-5 text-sm wrap-anywhere text-ink-soft">
      {warnings.map(({ code, count, words }) => (
        <li key={code}>
          {t(code, { count })}
          <q className="ms-1 text-ink">{format.list(words, { type: 'unit', style: 'narrow' })}</q>
        </li>
      ))}
    </ul>
  )
}
