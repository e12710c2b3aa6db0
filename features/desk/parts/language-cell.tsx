import { CircleCheckIcon, HandIcon, UserRoundIcon } from 'lucide-react'
import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import { Badge } from '@/components/ui/badge'
import { TableCell } from '@/components/ui/table'
import type { DeskCell } from '@/features/desk/desk-rows'
import { inLanguage, type Locale } from '@/lib/i18n/locales'
import { newsroomPath } from '@/lib/paths'
import { EditionState } from './edition-state'
import { storyLinkMark } from './marks'

type Props = {
  locale: Locale
  language: Locale
  cell: DeskCell
  number: number
  /** Whether this is the language whose headline stands for the story. */
  isTitle: boolean
  mayAssign: boolean
}

/** How one language of a story stands. */
export async function LanguageCell({ locale, language, cell, number, isTitle, mayAssign }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.desk' })
  const languages = await getTranslations({ locale, namespace: 'languages' })
  const format = await getFormatter({ locale })
  const { headline, assignee, isDone, requests } = cell
  const title = headline ? (
    <span {...inLanguage(language)}>{headline}</span>
  ) : (
    <span className="text-ink-soft">{t('untitled')}</span>
  )
  return (
    <TableCell className="max-md:grid max-md:gap-1 max-md:p-0">
      <span className="text-xs text-ink-soft md:hidden">{languages(language)}</span>
      {isTitle ? (
        <Link
          href={newsroomPath(locale, `stories/${number}`)}
          prefetch={false}
          {...{ [storyLinkMark]: true }}
          className="font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {title}
        </Link>
      ) : (
        headline && title
      )}
      <span className="flex flex-wrap items-center gap-1.5 not-first:md:mt-1.5">
        <EditionState locale={locale} cell={cell} />
        {assignee && (
          <span className="inline-flex min-w-0 items-center gap-1 text-xs text-ink-soft">
            <UserRoundIcon aria-hidden className="size-3.5 shrink-0" />
            <span className="sr-only">{t('assignee')}</span>
            <span className="truncate">{assignee}</span>
          </span>
        )}
        {isDone && (
          <Badge tone="accent">
            <CircleCheckIcon aria-hidden className="size-3 shrink-0" />
            {t('done')}
          </Badge>
        )}
        {requests.length > 0 && (
          <Badge tone="caution">
            <HandIcon aria-hidden className="size-3 shrink-0" />
            {mayAssign
              ? t('asked', { names: format.list(requests.map(({ name }) => name)) })
              : t('youAsked')}
          </Badge>
        )}
      </span>
    </TableCell>
  )
}
