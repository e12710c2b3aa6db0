'use client'

import { PlusIcon } from 'lucide-react'
import { Fragment, type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PartHeading } from './part-heading'

type Props<Entry> = {
  kind: 'section' | 'topic' | 'source'
  title: string
  text: string
  addLabel: string
  emptyTitle: string
  emptyText: string
  entries: Entry[]
  row: (entry: Entry, onEdit: () => void) => ReactNode
  /** The window for an entry, or for a new one where there is none. */
  dialog: (window: {
    entry: Entry | undefined
    open: boolean
    onOpenChange: (open: boolean) => void
  }) => ReactNode
}

/** All entries of one kind, with the window in which one is added or changed. */
export function Part<Entry extends { id: number }>({
  entries,
  row,
  dialog,
  ...part
}: Props<Entry>) {
  const [entry, setEntry] = useState<Entry>()
  const [open, setOpen] = useState(false)
  const headingId = `vocabulary-${part.kind}`

  function show(next: Entry | undefined): void {
    setEntry(next)
    setOpen(true)
  }

  return (
    <section aria-labelledby={headingId} className="mb-10 max-w-4xl">
      <PartHeading
        id={headingId}
        title={part.title}
        text={part.text}
        action={
          <Button variant="secondary" onClick={() => show(undefined)}>
            <PlusIcon aria-hidden />
            {part.addLabel}
          </Button>
        }
      />
      {entries.length > 0 ? (
        <ul className="border-t border-hairline">
          {entries.map((each) => (
            <Fragment key={each.id}>{row(each, () => show(each))}</Fragment>
          ))}
        </ul>
      ) : (
        <EmptyState title={part.emptyTitle} text={part.emptyText} />
      )}
      {dialog({ entry, open, onOpenChange: setOpen })}
    </section>
  )
}
