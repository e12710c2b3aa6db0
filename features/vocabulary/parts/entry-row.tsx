'use client'

import { clsx } from 'clsx'
import { PencilIcon } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { inLanguage, inLocale, otherLocales, type PerLocale } from '@/lib/i18n/locales'

type Props = {
  name: PerLocale<string>
  /** How far it is set in, in steps. */
  depth?: number
  note?: ReactNode
  onEdit: () => void
  children?: ReactNode
}

const indents = ['ps-0', 'ps-6', 'ps-12', 'ps-18', 'ps-24']

/** An entry with its name in each language, and what can be done with it. */
export function EntryRow({ name, depth = 0, note, onEdit, children }: Props) {
  const t = useTranslations('newsroom.vocabulary')
  const locale = useLocale()
  const shown = inLocale(name, locale)
  const others = otherLocales(locale).filter((other) => name[other] && other !== shown?.locale)
  return (
    <li
      className={clsx(
        'flex items-center gap-3 border-b border-hairline py-2',
        indents[Math.min(depth, indents.length - 1)],
      )}
    >
      <div className="grid min-w-0 flex-1 gap-0.5 text-sm">
        <p className="flex flex-wrap gap-x-3">
          <span {...(shown && inLanguage(shown.locale))} className="font-medium">
            {shown?.value}
          </span>
          {others.map((other) => (
            <span key={other} {...inLanguage(other)} className="text-ink-soft">
              {name[other]}
            </span>
          ))}
        </p>
        {note && <p className="truncate text-ink-soft">{note}</p>}
      </div>
      {children}
      <Button
        variant="ghost"
        size="icon"
        aria-label={t('edit', { name: shown?.value ?? '' })}
        onClick={onEdit}
      >
        <PencilIcon aria-hidden />
      </Button>
    </li>
  )
}
