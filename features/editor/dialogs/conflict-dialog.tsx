'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { StoryContent } from '@/db/content'
import type { Vocabulary } from '@/features/editor/fields/shared-fields'
import type { Disagreement } from '@/features/editor/saving/outcomes'
import { type Choice, resolveConflicts } from '@/features/editor/saving/resolve-conflicts'
import type { Conflict } from '@/features/passages/conflict'
import type { Locale } from '@/lib/i18n/locales'
import { ConflictText } from './conflict-text'
import { DialogForm } from './dialog-form'

type Props = {
  disagreement: Disagreement
  vocabulary: Vocabulary
  /** The language of the newsroom's own words. */
  locale: Locale
  onResolve: (content: StoryContent) => void
  /** The writer comes back to it, and may have written more. */
  onReopen: () => void
}

/** Asks about each place that two people changed; put off, it stays as a bar above the text. */
export function ConflictDialog({ onReopen, ...props }: Props) {
  const t = useTranslations('newsroom.editor.conflict')
  const [isOpen, setOpen] = useState(true)
  if (isOpen) return <Conflicts {...props} onClose={() => setOpen(false)} />
  const reopen = () => {
    onReopen()
    setOpen(true)
  }
  return (
    <div className="editor-notice" role="alert">
      <p>{t('waiting')}</p>
      <Button variant="secondary" size="small" onClick={reopen}>
        {t('open')}
      </Button>
    </div>
  )
}

/** Both texts side by side; nothing is chosen before the writer chooses. */
function Conflicts(props: Omit<Props, 'onReopen'> & { onClose: () => void }) {
  const { disagreement, vocabulary, locale, onResolve, onClose } = props
  const t = useTranslations('newsroom.editor')
  const languageName = useTranslations('languages')
  const [choices, setChoices] = useState<Record<string, Choice>>({})
  const { mine, theirs, merged } = disagreement
  const conflicts = distinct(disagreement.conflicts)
  const title = ({ passageId, field, locale: place }: Conflict) => {
    const language = place ? languageName(place) : ''
    if (passageId === null) return [t(`field.${field as 'headline'}`), language].join(' ').trim()
    const number = merged.passages.findIndex(({ id }) => id === passageId) + 1
    return `${t('passage', { number })} ${language}`
  }
  const resolve = () => {
    const chosen = conflicts.map((conflict) => ({
      ...conflict,
      choice: choices[keyOf(conflict)] ?? 'mine',
    }))
    onResolve(resolveConflicts({ merged, mine, theirs }, chosen))
    return true
  }
  return (
    <DialogForm
      title={t('conflict.title')}
      isWide
      submitLabel={t('conflict.resolve')}
      cancelLabel={t('conflict.later')}
      isComplete={conflicts.every((conflict) => choices[keyOf(conflict)])}
      onSubmit={resolve}
      onClose={onClose}
    >
      <p>{t('conflict.explanation')}</p>
      {conflicts.map((conflict) => (
        <fieldset key={keyOf(conflict)} className="editor-conflict">
          <legend>{title(conflict)}</legend>
          {(['mine', 'theirs'] as const).map((choice) => (
            <label key={choice}>
              <span>
                <input
                  type="radio"
                  name={keyOf(conflict)}
                  checked={choices[keyOf(conflict)] === choice}
                  onChange={() => setChoices({ ...choices, [keyOf(conflict)]: choice })}
                />
                {t(`conflict.${choice}`)}
              </span>
              <ConflictText content={disagreement[choice]} {...{ conflict, vocabulary, locale }} />
            </label>
          ))}
        </fieldset>
      ))}
    </DialogForm>
  )
}

const keyOf = ({ passageId, field, locale }: Conflict) => `${passageId} ${field} ${locale}`

/** A lead picture is chosen a language at a time, though its words may differ in several fields. */
function distinct(conflicts: Conflict[]): Conflict[] {
  return [...new Map(conflicts.map((conflict) => [keyOf(conflict), conflict])).values()]
}
