import { getTranslations } from 'next-intl/server'
import type { StoredComparison } from '@/features/history/stored-comparison'
import { formatDateTime } from '@/lib/dates'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { newsroomPath } from '@/lib/paths'
import { RestoreButton } from './restore-button'
import { authorName } from './words'

type Props = {
  locale: Locale
  story: { id: number; number: number }
  compared: StoredComparison
  newest: number
  mayRestore: boolean
}

/** Who wrote the two versions and when; either can be brought back. */
export async function ComparedHeads({ locale, story, compared, newest, mayRestore }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  return (
    <ul className="mb-6 grid gap-3 text-sm sm:grid-cols-2">
      {[compared.before, compared.after].map(({ seq, author, at }, index) => {
        const time = formatDateTime(at, locale, env().TIME_ZONE)
        return (
          <li
            key={index === 0 ? 'from' : 'to'}
            className="flex flex-wrap items-center justify-between gap-2 rounded-md bg-paper-tint px-4 py-3"
          >
            <div className="grid">
              <span className="font-semibold">{t('revision', { seq })}</span>
              <span>{t('legend', { author: authorName(author, t), time })}</span>
            </div>
            {mayRestore && seq !== newest && (
              <RestoreButton
                storyId={story.id}
                seq={seq}
                time={time}
                storyHref={newsroomPath(locale, `stories/${story.number}`)}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
