'use client'

import { diffChars, diffWordsWithSpace } from 'diff'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { useKeyLabels } from '@/features/editor/bars/use-command-keys'
import type { Match } from '@/features/memory/matches'
import { languages } from '@/lib/i18n/languages'
import { inLanguage, type Locale } from '@/lib/i18n/locales'
import { deskStoryPath } from '@/lib/paths'
import type { SoughtText } from './sought-text'

type Props = {
  match: Match
  sought: SoughtText
  isFirst: boolean
  onInsert: (match: Match) => void
}

/** How something was said before: how alike it is, where it differs, and the story it comes from. */
export function MatchButton({ match, sought, isFirst, onInsert }: Props) {
  const t = useTranslations('newsroom.editor.matches')
  const locale = useLocale()
  const keys = useKeyLabels()('insertMatch')
  const { percent, source, target, number } = match
  return (
    <div className="match-line">
      <button
        type="button"
        className="editor-button match-button"
        title={t('insert')}
        aria-keyshortcuts={isFirst ? keys : undefined}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onInsert(match)}
      >
        <span className="match-percent">{t('percent', { percent })}</span>{' '}
        <span {...inLanguage(sought.to)}>{target}</span>
        {isFirst && (
          <kbd className="term-key" aria-hidden>
            {keys}
          </kbd>
        )}
      </button>
      {percent < 100 && (
        <p {...inLanguage(sought.from)} className="match-source">
          <Differences asked={sought.text} source={source} language={sought.from} />
        </p>
      )}
      {number !== null && (
        <Link href={deskStoryPath(locale, number)} className="match-story" target="_blank">
          {t('story', { number })}
        </Link>
      )}
    </div>
  )
}

/** What was said before, with what is not so here marked. */
function Differences({
  asked,
  source,
  language,
}: {
  asked: string
  source: string
  language: Locale
}) {
  const compare = languages[language].isSpaced ? diffWordsWithSpace : diffChars
  const parts = compare(asked, source, { maxEditLength: 500 })
  // Past that nearly all is another text.
  if (!parts) return source
  return parts
    .filter(({ removed }) => !removed)
    .map(({ value, added }, index) =>
      added ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity and never move.
        <mark key={index}>{value}</mark>
      ) : (
        value
      ),
    )
}
