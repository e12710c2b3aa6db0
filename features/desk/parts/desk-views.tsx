'use client'

import { clsx } from 'clsx'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { SaveView } from './save-view'
import { ViewMenu } from './view-menu'

type View = { id: number; name: string; query: string }

type Props = { path: string; query: string; views: View[] }

/** Ways of looking at the desk: those that every newsroom needs, then a person's own. */
export function DeskViews({ path, query, views }: Props) {
  const t = useTranslations('newsroom.desk')
  const own = views.find((view) => view.query === query)
  const isKnown = own !== undefined || common.some((view) => view.query === query)
  const links = [
    ...common.map((view) => ({ id: view.key, name: t(view.key), query: view.query })),
    ...views,
  ]
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      <nav aria-label={t('views')}>
        <ul className="flex flex-wrap gap-1.5">
          {links.map((view) => (
            <li key={view.id}>
              <Link
                href={view.query ? `${path}?${view.query}` : path}
                aria-current={view.query === query ? 'page' : undefined}
                className={clsx(
                  'inline-flex h-8 max-w-56 items-center rounded-full border px-3 text-sm',
                  view.query === query
                    ? 'border-accent bg-accent-tint font-medium text-accent'
                    : 'border-hairline text-ink hover:bg-paper-tint',
                )}
              >
                <span className="truncate">{view.name}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {own && <ViewMenu key={own.id} view={own} />}
      {!isKnown && <SaveView query={query} />}
    </div>
  )
}

const common = [
  { key: 'viewAll', query: '' },
  { key: 'viewMine', query: 'assignee=me' },
  { key: 'viewInReview', query: 'state=in-review' },
  { key: 'viewStale', query: 'state=stale' },
] as const
