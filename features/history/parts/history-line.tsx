import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/ui/badge'
import { DateTime } from '@/components/ui/date-time'
import type { HistoryEntry } from '@/features/history/queries'
import type { UnreadMark } from '@/features/history/unread-marks'
import { formatDateTime } from '@/lib/dates'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { newsroomPath } from '@/lib/paths'
import { AgreementMarks } from './agreement-marks'
import { ChangeLines } from './change-lines'
import { PublicationMarks } from './publication-marks'
import { RestoreButton } from './restore-button'
import { UnreadMarks } from './unread-marks'
import { authorName } from './words'

type Props = {
  locale: Locale
  story: { id: number; number: number }
  entry: HistoryEntry
  newest: number
  /** What nobody has read of the newest version. */
  unread: UnreadMark[]
  mayRestore: boolean
  comparePath: string
  /** Whether it is the one chosen to begin with, of the two to compare. */
  isFrom: boolean
  isTo: boolean
  isChoice: boolean
}

/** One version in the history: who wrote it and when, what it changed, what became of it. */
export async function HistoryLine(props: Props) {
  const { locale, story, entry, newest, unread, mayRestore, comparePath, isChoice } = props
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  const { seq, author, at, previous, restoredFrom, changes } = entry
  return (
    <li className="grid gap-x-4 gap-y-2 py-4 text-sm sm:grid-cols-[auto_1fr_auto]">
      {isChoice && (
        <div className="flex gap-2 max-sm:gap-6">
          <Choice
            name="from"
            shown={t('from')}
            label={t('fromRevision', { seq })}
            {...{ seq, isChosen: props.isFrom }}
          />
          <Choice
            name="to"
            shown={t('to')}
            label={t('toRevision', { seq })}
            {...{ seq, isChosen: props.isTo }}
          />
        </div>
      )}
      <div className="grid min-w-0 gap-1.5">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <h2 className="font-semibold">{t('revision', { seq })}</h2>
          {seq === newest && <Badge>{t('newest')}</Badge>}
          <span>{authorName(author, t)}</span>
          <span className="text-ink-soft">
            <DateTime iso={at} locale={locale} precision="minute" />
          </span>
        </div>
        {restoredFrom !== null && (
          <p className="text-ink-soft">{t('restoredFrom', { seq: restoredFrom })}</p>
        )}
        <ChangeLines seq={seq} changes={changes} locale={locale} />
        {seq === newest && <UnreadMarks marks={unread} locale={locale} />}
        <AgreementMarks marks={entry.agreements} locale={locale} />
        <PublicationMarks marks={entry.publications} locale={locale} />
      </div>
      <div className="flex flex-wrap items-start gap-3">
        {previous !== null && (
          <a
            href={`${comparePath}?from=${previous}&to=${seq}`}
            aria-label={t('seeChangesOf', { seq })}
            className="py-1.5 text-accent underline underline-offset-4"
          >
            {t('seeChanges')}
          </a>
        )}
        {mayRestore && seq !== newest && (
          <RestoreButton
            storyId={story.id}
            seq={seq}
            time={formatDateTime(at, locale, env().TIME_ZONE)}
            storyHref={newsroomPath(locale, `stories/${story.number}`)}
          />
        )}
      </div>
    </li>
  )
}

type ChoiceProps = {
  name: 'from' | 'to'
  /** What stands beside it where there is no width for columns. */
  shown: string
  label: string
  seq: number
  isChosen: boolean
}

function Choice({ name, shown, label, seq, isChosen }: ChoiceProps) {
  return (
    <label className="flex h-8 items-center justify-center gap-2 sm:w-10">
      <input
        type="radio"
        name={name}
        value={seq}
        defaultChecked={isChosen}
        aria-label={label}
        className="size-4 accent-accent"
      />
      <span aria-hidden className="text-ink-soft sm:hidden">
        {shown}
      </span>
    </label>
  )
}
