'use client'

import Link from 'next/link'
import { useLocale } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Localized } from '@/components/ui/localized'
import type { PerLocale } from '@/lib/i18n/locales'
import { deskStoryPath } from '@/lib/paths'

type Use = { storyId: number; number: number; headline: PerLocale<string> }
type Mark = { text: string; tone?: 'accent' | 'caution' }

/** A list of stories that use something, each with where it stands in them. */
export function StoryUses<Found extends Use>({
  uses,
  label,
  untitled,
  marksOf,
  more,
}: {
  uses: Found[]
  label?: string
  untitled: (number: number) => string
  marksOf: (use: Found) => Mark[]
  /** Said behind the last, where there are more than are shown. */
  more?: string | null
}) {
  const locale = useLocale()
  return (
    <ul aria-label={label} className="grid gap-3 text-sm">
      {uses.map((use) => (
        <li key={use.storyId} className="grid gap-1">
          <Link
            href={deskStoryPath(locale, use.number)}
            className="text-accent underline underline-offset-4"
          >
            {Object.values(use.headline).some(Boolean) ? (
              <Localized values={use.headline} locale={locale} />
            ) : (
              untitled(use.number)
            )}
          </Link>
          <span className="flex flex-wrap gap-1">
            {marksOf(use).map(({ text, tone }) => (
              <Badge key={text} tone={tone}>
                {text}
              </Badge>
            ))}
          </span>
        </li>
      ))}
      {more && <li>{more}</li>}
    </ul>
  )
}
