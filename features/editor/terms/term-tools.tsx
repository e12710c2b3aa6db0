'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useState } from 'react'
import { placeOf } from '@/features/editor/place'
import { isPressed } from '@/features/editor/view/use-view-keys'
import { TermDialog } from '@/features/terms/parts/term-dialog'
import type { Term } from '@/features/terms/term'
import type { PerLocale } from '@/lib/i18n/locales'
import { insertTerm } from './insert-term'
import { OfferButton } from './offer-button'
import { offerFinder, type TermOffer } from './offers'
import { selectedForms } from './term-selections'
import { useGlossary } from './use-glossary'

/**
 * Offers the terms of the other panel as the language of the cursor says them, the first by one key;
 * and makes a term of what is selected in two panels.
 */
export function TermTools({ editor }: { editor: Editor }) {
  const t = useTranslations('newsroom.editor.terms')
  const { terms, mayEdit, reload } = useGlossary()
  const findOffers = useMemo(() => offerFinder(terms), [terms])
  const { offers, selected, locale } = useEditorState({
    editor,
    selector: () => readState(editor, findOffers),
  })
  const [chosen, setChosen] = useState<Partial<Term>>()
  const insert = (offer: TermOffer) => {
    insertTerm(offer)(editor.state, editor.view.dispatch, editor.view)
    editor.view.focus()
  }
  useInsertKey(editor, findOffers)

  return (
    <>
      {(offers.length > 0 || (selected && mayEdit)) && (
        <fieldset className="term-tools" aria-label={t('label')}>
          {offers.map((offer, index) => (
            <OfferButton
              key={offer.termId}
              {...{ offer, locale }}
              isFirst={index === 0}
              onInsert={insert}
            />
          ))}
          {selected && mayEdit && (
            <button
              type="button"
              className="editor-button"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => setChosen({ forms: asForms(selected) })}
            >
              {t('add', { forms: Object.values(selected).join(' / ') })}
            </button>
          )}
        </fieldset>
      )}
      <TermDialog
        term={chosen}
        domains={[]}
        open={chosen !== undefined}
        onOpenChange={(open) => {
          if (open) return
          setChosen(undefined)
          reload()
        }}
      />
    </>
  )
}

/** The first offer by its key; none is left to the browser. */
function useInsertKey(editor: Editor, findOffers: ReturnType<typeof offerFinder>): void {
  useEffect(() => {
    const { dom } = editor.view
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPressed('insertTerm', event)) return
      event.preventDefault()
      const [offer] = findOffers(editor.state)
      if (offer) insertTerm(offer)(editor.state, editor.view.dispatch, editor.view)
    }
    dom.addEventListener('keydown', onKeyDown)
    return () => dom.removeEventListener('keydown', onKeyDown)
  }, [editor, findOffers])
}

function readState({ state }: Editor, findOffers: ReturnType<typeof offerFinder>) {
  return {
    offers: findOffers(state),
    selected: selectedForms(state),
    locale: placeOf(state)?.locale ?? null,
  }
}

function asForms(selected: PerLocale<string>): Term['forms'] {
  const forms = Object.entries(selected).map(([locale, form]) => [
    locale,
    { preferred: [form], forbidden: [] },
  ])
  return Object.fromEntries(forms)
}
