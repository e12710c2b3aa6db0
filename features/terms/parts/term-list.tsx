'use client'

import { PlusIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { GlossaryTerm } from '@/features/terms/glossary'
import { ExchangeBar } from './exchange-bar'
import { TermDialog } from './term-dialog'
import { TermRow } from './term-row'

type Props = {
  terms: GlossaryTerm[]
  domains: string[]
  /** What narrows the list, beside the button that adds to it. */
  search: ReactNode
  /** Stands in the list's place where it is empty. */
  empty: ReactNode
  count: string
}

/** A page of terms, with the window in which one is added or changed. */
export function TermList({ terms, domains, search, empty, count }: Props) {
  const t = useTranslations('newsroom.terms')
  const [term, setTerm] = useState<GlossaryTerm>()
  const [open, setOpen] = useState(false)

  function show(next: GlossaryTerm | undefined): void {
    setTerm(next)
    setOpen(true)
  }

  return (
    <>
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        {search}
        <div className="flex flex-wrap gap-2">
          <ExchangeBar />
          <Button onClick={() => show(undefined)}>
            <PlusIcon aria-hidden />
            {t('add')}
          </Button>
        </div>
      </div>
      {terms.length > 0 ? (
        <>
          <p className="mb-3 text-sm text-ink-soft">{count}</p>
          <ul aria-label={t('title')} className="border-t border-hairline">
            {terms.map((each) => (
              <TermRow key={each.id} term={each} onEdit={() => show(each)} />
            ))}
          </ul>
        </>
      ) : (
        empty
      )}
      <TermDialog term={term} domains={domains} open={open} onOpenChange={setOpen} />
    </>
  )
}
