import { ArrowDownIcon, ArrowUpIcon } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { TableHeading } from '@/components/ui/table'
import { type DeskFilter, deskQuery } from '@/features/desk/desk-filter'

type Sort = DeskFilter['sort']

type Props = {
  filter: DeskFilter
  path: string
  /** The orders that the heading goes through, one a click. */
  sorts: Sort[]
  className?: string
  children: ReactNode
}

const isAscending: Record<Sort, boolean> = {
  newest: false,
  oldest: true,
  number: false,
  headline: true,
}

/** A column's heading that sorts by it. */
export function SortHeading({ filter, path, sorts, className, children }: Props) {
  const current = sorts.indexOf(filter.sort)
  const next = sorts[(current + 1) % sorts.length]
  const query = deskQuery({ ...filter, sort: next, page: 1 })
  const Arrow = isAscending[filter.sort] ? ArrowUpIcon : ArrowDownIcon
  return (
    <TableHeading className={className} aria-sort={current < 0 ? undefined : order(filter.sort)}>
      <Link
        href={query ? `${path}?${query}` : path}
        className="inline-flex items-center gap-1 hover:text-ink"
      >
        {children}
        {current >= 0 && <Arrow aria-hidden className="size-3.5" />}
      </Link>
    </TableHeading>
  )
}

function order(sort: Sort): 'ascending' | 'descending' {
  return isAscending[sort] ? 'ascending' : 'descending'
}
