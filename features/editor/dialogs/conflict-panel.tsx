'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { StoryContent } from '@/db/content'
import type { Vocabulary } from '@/features/editor/fields/shared-fields'
import type { Disagreement } from '@/features/editor/saving/outcomes'
import { resolveConflicts } from '@/features/editor/saving/resolve-conflicts'
import type { Conflict } from '@/features/passages/conflict'
import type { Locale } from '@/lib/i18n/locales'
import { ConflictDialog } from './conflict-dialog'
import { ConflictText } from './conflict-text'

type Props = {
  disagreement: Disagreement
  vocabulary: Vocabulary
  /** The language of the newsroom's own words. */
  locale: Locale
  onSettle: (content: StoryContent) => void
  /** The writer comes back to it, and may have written more. */
  onReopen: () => void
}

/** Asks about each place that two people changed; put off, it stays as a bar above the text. */
export function ConflictPanel(props: Props) {
  const { disagreement, vocabulary, locale, onSettle, onReopen } = props
  const t = useTranslations('newsroom.editor')
  const languageName = useTranslations('languages')
  const [isOpen, setOpen] = useState(true)
  const { mine, theirs, merged } = disagreement
  const conflicts = distinct(disagreement.conflicts)
  const reopen = () => {
    onReopen()
    setOpen(true)
  }
  if (!isOpen) {
    return (
      <div className="editor-notice" role="alert">
        <p>{t('conflict.waiting')}</p>
        <button type="button" className="editor-button" onClick={reopen}>
          {t('conflict.open')}
        </button>
      </div>
    )
  }
  const title = ({ passageId, field, locale: place }: Conflict) => {
    const language = place ? languageName(place) : ''
    if (passageId === null) return [t(`field.${field as 'headline'}`), language].join(' ').trim()
    const number = merged.passages.findIndex(({ id }) => id === passageId) + 1
    return `${t('passage', { number })} ${language}`
  }
  const text = (content: StoryContent, conflict: Conflict) => (
    <ConflictText {...{ content, conflict, vocabulary, locale }} />
  )
  return (
    <ConflictDialog
      conflicts={conflicts.map((conflict) => ({
        key: keyOf(conflict),
        title: title(conflict),
        mine: text(mine, conflict),
        theirs: text(theirs, conflict),
      }))}
      onSettle={(choices) =>
        onSettle(
          resolveConflicts(
            { merged, mine, theirs },
            conflicts.map((conflict, index) => ({
              ...conflict,
              choice: choices[index] ?? 'mine',
            })),
          ),
        )
      }
      onClose={() => setOpen(false)}
    />
  )
}

const keyOf = ({ passageId, field, locale }: Conflict) => `${passageId} ${field} ${locale}`

/** A lead picture is chosen a language at a time, though its words may differ in several fields. */
function distinct(conflicts: Conflict[]): Conflict[] {
  return [...new Map(conflicts.map((conflict) => [keyOf(conflict), conflict])).values()]
}
