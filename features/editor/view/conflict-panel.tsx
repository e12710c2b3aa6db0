'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConflictDialog } from '@/components/newsroom/editor/conflict-dialog'
import { PanelText } from '@/components/newsroom/editor/panel-text'
import type { StoryContent } from '@/db/content'
import type { Disagreement } from '@/features/editor/saving/autosave'
import { resolveConflicts } from '@/features/editor/saving/resolve-conflicts'
import type { Conflict } from '@/features/passages/merge'
import type { Locale } from '@/lib/i18n/locales'

type Props = {
  disagreement: Disagreement
  onSettle: (content: StoryContent) => void
  /** The writer comes back to it, and may have written more. */
  onReopen: () => void
}

/** Asks about each place that two people changed; put off, it stays as a bar above the text. */
export function ConflictPanel({ disagreement, onSettle, onReopen }: Props) {
  const t = useTranslations('newsroom.editor')
  const [isOpen, setOpen] = useState(true)
  const { conflicts, mine, theirs, merged } = disagreement
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
  const title = ({ passageId, field, locale }: Conflict) => {
    const language = locale ? t(`counts.language.${locale}`) : ''
    if (passageId === null) return [t(`field.${field as 'headline'}`), language].join(' ').trim()
    const number = merged.passages.findIndex(({ id }) => id === passageId) + 1
    return `${t('passage', { number })} ${language}`
  }
  const text = (content: StoryContent, { passageId, field, locale }: Conflict) => {
    if (passageId === null) return <p>{fieldText(content, field, locale)}</p>
    const passage = content.passages.find(({ id }) => id === passageId)
    const blocks = passage && locale ? passage.panels[locale] : []
    const empty = passage ? t('conflict.empty') : t('conflict.deleted')
    return <PanelText blocks={blocks} locale={locale ?? 'zh'} empty={empty} />
  }
  return (
    <ConflictDialog
      conflicts={conflicts.map((conflict) => ({
        key: `${conflict.passageId} ${conflict.field} ${conflict.locale}`,
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

function fieldText(content: StoryContent, field: string, locale: Locale | null): string {
  const value: unknown = content[field as keyof StoryContent]
  const text = locale && value ? (value as Partial<Record<Locale, unknown>>)[locale] : value
  return typeof text === 'string' || typeof text === 'number' ? String(text) : ''
}
