'use client'

import { useTranslations } from 'next-intl'
import { useKeyLabels } from '@/features/editor/bars/use-command-keys'
import { inLanguage, type Locale } from '@/lib/i18n/locales'
import type { TermOffer } from './offers'

type Props = {
  offer: TermOffer
  /** The language of the cursor. */
  locale: Locale | null
  isFirst: boolean
  onInsert: (offer: TermOffer) => void
}

/** A term of the other panel, and what is put here in its place. */
export function OfferButton({ offer, locale, isFirst, onInsert }: Props) {
  const t = useTranslations('newsroom.editor.terms')
  const keys = useKeyLabels()('insertTerm')
  const { form, said, saidIn } = offer
  return (
    <button
      type="button"
      className="editor-button"
      title={t('insert', { form, said })}
      aria-keyshortcuts={isFirst ? keys : undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onInsert(offer)}
    >
      <span className="term-said" {...inLanguage(saidIn)}>
        {said}
      </span>{' '}
      <span {...(locale && inLanguage(locale))}>{form}</span>
      {isFirst && (
        <kbd className="term-key" aria-hidden>
          {keys}
        </kbd>
      )}
    </button>
  )
}
