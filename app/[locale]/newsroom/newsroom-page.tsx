import type { ReactNode } from 'react'
import { localeOf } from '@/app/[locale]/locale-of'
import { PageDrawnFor } from '@/components/newsroom/shell/drawn-for'
import { NewsroomNotice } from '@/components/newsroom/shell/newsroom-notice'
import type { Person } from '@/features/access/person'
import { type Action, can } from '@/features/access/policy'
import { requirePerson } from '@/features/access/session'
import type { Locale } from '@/lib/i18n/locales'

type Query = Record<string, string | string[] | undefined>

type Props<P> = { params: Promise<P>; searchParams: Promise<Query> }

type Asked<P> = {
  locale: Locale
  person: Person
  params: P
  /** One value a name. */
  query: Record<string, string>
  /** What is searched for, from `q`. */
  text: string
  /** Which page of a list, from one. */
  page: number
}

/**
 * A page of the newsroom: asks who is signed in and whether the policy lets them in, then draws.
 * What depends on the story at hand the page asks itself, with `can` and `<NewsroomNotice status={403}>`.
 */
export function newsroomPage<P extends { locale: string }>(
  action: Action,
  draw: (asked: Asked<P>) => ReactNode | Promise<ReactNode>,
) {
  return async function Page({ params, searchParams }: Props<P>): Promise<ReactNode> {
    const locale = await localeOf(params)
    const person = await requirePerson(locale)
    if (!can(person, action)) return <NewsroomNotice locale={locale} status={403} />
    const query = single(await searchParams)
    return (
      <>
        <PageDrawnFor person={person.id} />
        {await draw({ locale, person, params: await params, query, ...listIn(query) })}
      </>
    )
  }
}

function single(query: Query): Record<string, string> {
  const entries = Object.entries(query).flatMap(([name, value]) => {
    const first = Array.isArray(value) ? value[0] : value
    return first === undefined ? [] : [[name, first]]
  })
  return Object.fromEntries(entries)
}

function listIn({ q = '', page = '1' }: Record<string, string>) {
  return { text: q.trim().slice(0, 200), page: Math.max(1, Number.parseInt(page, 10) || 1) }
}
