import { ArrowLeftRightIcon } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import type { RevisionHead } from '@/features/history/queries'
import { formatDateTime } from '@/lib/dates'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { RevisionSelect } from './revision-select'
import { authorName } from './words'

type Props = {
  locale: Locale
  revisions: RevisionHead[]
  from: number
  to: number
  path: string
}

/** Chooses the two versions to compare; the choice is in the address. */
export async function ChooseRevisions({ locale, revisions, from, to, path }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  const choices = revisions.map(({ seq, at, author }) => ({
    value: String(seq),
    label: t('option', {
      seq,
      time: formatDateTime(at, locale, env().TIME_ZONE),
      author: authorName(author, t),
    }),
  }))
  return (
    <form
      action={path}
      aria-label={t('choose')}
      className="mb-6 grid gap-4 sm:grid-cols-[1fr_1fr_auto_auto] sm:items-end"
    >
      <RevisionSelect
        key={`from-${from}`}
        name="from"
        label={t('from')}
        value={from}
        choices={choices}
      />
      <RevisionSelect key={`to-${to}`} name="to" label={t('to')} value={to} choices={choices} />
      <Button type="submit">{t('chosen')}</Button>
      <Button asChild variant="secondary">
        <a href={`${path}?from=${to}&to=${from}`}>
          <ArrowLeftRightIcon aria-hidden />
          {t('swap')}
        </a>
      </Button>
    </form>
  )
}
