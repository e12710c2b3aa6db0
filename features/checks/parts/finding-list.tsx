import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { DateTime } from '@/components/ui/date-time'
import type { NamedWaiver } from '@/features/checks/queries'
import { inLanguage, type Locale } from '@/lib/i18n/locales'

type Item = Pick<NamedWaiver, 'id' | 'rule' | 'zh' | 'en' | 'at'> & {
  /** What was done about it. */
  said: string
  by: string
  tool?: ReactNode
}

type Props = { locale: Locale; title: string; items: Item[] }

/** Findings that something was done about, behind their count; nothing where there are none. */
export async function FindingList({ locale, title, items }: Props) {
  const t = await getTranslations({ locale, namespace: 'checks' })
  if (items.length === 0) return null
  return (
    <details className="mb-6 rounded-md border border-hairline px-4 py-3 text-sm">
      <summary className="cursor-pointer font-semibold">{title}</summary>
      <ul className="mt-2 grid">
        {items.map(({ id, rule, zh, en, said, by, at, tool }) => (
          <li key={id} className="grid gap-1 border-t border-hairline py-2 wrap-anywhere">
            <p className="flex flex-wrap gap-x-3">
              <span className="font-medium">{t(`rules.${rule}.name`)}</span>
              {zh && <span {...inLanguage('zh')}>{zh}</span>}
              {en && <span {...inLanguage('en')}>{en}</span>}
            </p>
            <p>{said}</p>
            <p className="flex flex-wrap gap-x-3 text-ink-soft">
              <span>{by}</span>
              <DateTime iso={at} locale={locale} precision="minute" />
              {tool}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
