import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { SharedComparison } from '@/features/history/comparison'
import type { Names } from '@/features/history/pages'
import { formatDate, formatDateTime } from '@/lib/dates'
import { env } from '@/lib/env'
import { inLocale, type Locale, type PerLocale } from '@/lib/i18n/locales'
import { Thumbnail } from './thumbnail'

type Props = { shared: SharedComparison[]; names: Names; locale: Locale }

/** What the languages share: the value it had and the one it has. */
export async function SharedChanges({ shared, names, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  return (
    <section className="grid gap-4" aria-labelledby="changed-shared">
      <h2 id="changed-shared" className="text-lg font-semibold">
        {t('shared')}
      </h2>
      <dl className="divide-y divide-hairline rounded-md border border-hairline text-sm">
        {shared.map((change) => {
          const [before, after] = valuesOf(change, names, locale)
          return (
            <div
              key={change.field}
              className="grid gap-x-4 gap-y-1 px-4 py-3 sm:grid-cols-[12rem_1fr_1fr]"
            >
              <dt className="font-medium">{t(`field.${change.field}`)}</dt>
              <Value label={t('was')}>{before ? <del>{before}</del> : t('nothing')}</Value>
              <Value label={t('is')}>{after ? <ins>{after}</ins> : t('nothing')}</Value>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

function Value({ label, children }: { label: string; children: ReactNode }) {
  return (
    <dd className="changed-text">
      <span className="me-2 text-ink-soft">{label}</span>
      {children}
    </dd>
  )
}

/** The value before and after, in words or as a picture; null where there was none. */
function valuesOf(change: SharedComparison, names: Names, locale: Locale): [ReactNode, ReactNode] {
  switch (change.field) {
    case 'sectionId':
      return both(change, (id) => id && nameIn(names.sections, id, locale))
    case 'sourceId':
      return both(change, (id) => id && nameIn(names.sources, id, locale))
    case 'topicIds':
      return both(change, (ids) => ids.map((id) => nameIn(names.topics, id, locale)).join(' · '))
    case 'eventDate':
      return both(change, (date) => date && dateText(date, locale))
    case 'slug':
      return [change.before, change.after]
    case 'leadPicture':
      return both(change, (id) => id && <Thumbnail id={id} file={names.media.get(id)} />)
  }
}

function both<T>(
  { before, after }: { before: T; after: T },
  show: (value: T) => ReactNode,
): [ReactNode, ReactNode] {
  return [show(before), show(after)]
}

function nameIn(names: Map<number, PerLocale<string>>, id: number, locale: Locale): string {
  return inLocale(names.get(id) ?? {}, locale)?.value ?? `#${id}`
}

/** A day is a day wherever one is; an instant is told by the site's clock. */
function dateText(date: string, locale: Locale): string {
  return date.includes('T')
    ? formatDateTime(date, locale, env().TIME_ZONE)
    : formatDate(date, locale, 'UTC')
}
