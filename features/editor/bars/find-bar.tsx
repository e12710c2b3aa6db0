'use client'

import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { locales } from '@/lib/i18n/locales'
import { ToolButton } from './tool-button'
import { type Find, type FindOptions, useFind } from './use-find'

type Props = FindOptions & { onClose: () => void }

/** Finds and replaces, as a bar above the text. */
export function FindBar({ onClose, ...options }: Props) {
  const { find, setFind, current, total, elsewhere, step, replace, replaceAll } = useFind(options)
  const close = () => {
    onClose()
    options.editor.view.focus()
  }
  const t = useTranslations('newsroom.editor.find')
  const languageName = useTranslations('languages')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') close()
    if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault()
      step(event.shiftKey ? -1 : 1)
    }
  }
  return (
    <search className="editor-find" aria-label={t('label')} onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="text"
        aria-label={t('text')}
        placeholder={t('text')}
        value={find.text}
        onChange={(event) => setFind({ ...find, text: event.target.value })}
      />
      <output>{t('count', { current, total })}</output>
      <ToolButton
        label={t('previous')}
        keys="Shift+Enter"
        icon={<ChevronUp aria-hidden size={18} />}
        isDisabled={total === 0}
        onPress={() => step(-1)}
      />
      <ToolButton
        label={t('next')}
        keys="Enter"
        icon={<ChevronDown aria-hidden size={18} />}
        isDisabled={total === 0}
        onPress={() => step(1)}
      />
      <select
        aria-label={t('where')}
        value={find.locale}
        onChange={(event) => setFind({ ...find, locale: event.target.value as Find['locale'] })}
      >
        <option value="all">{t('in.all')}</option>
        {locales.map((locale) => (
          <option key={locale} value={locale}>
            {t('in.one', { language: languageName(locale) })}
          </option>
        ))}
      </select>
      <label>
        <input
          type="checkbox"
          checked={find.matchCase}
          onChange={(event) => setFind({ ...find, matchCase: event.target.checked })}
        />
        {t('matchCase')}
      </label>
      <input
        type="text"
        aria-label={t('replacement')}
        placeholder={t('replacement')}
        value={find.replacement}
        onChange={(event) => setFind({ ...find, replacement: event.target.value })}
      />
      <button type="button" className="editor-button" disabled={total === 0} onClick={replace}>
        {t('replace')}
      </button>
      <button
        type="button"
        className="editor-button"
        disabled={total === 0 && elsewhere.length === 0}
        onClick={replaceAll}
      >
        {t('replaceAll')}
      </button>
      <ToolButton
        label={t('close')}
        keys="Esc"
        icon={<X aria-hidden size={18} />}
        onPress={close}
      />
      <p className="editor-find-elsewhere" role="status">
        {find.text !== '' && (elsewhere.length > 0 ? t('elsewhere') : t('nowhereElse'))}
        {find.text !== '' &&
          elsewhere.map(({ name, count, onGo }) => (
            <button key={name} type="button" className="editor-button" onClick={onGo}>
              {t('place', { name, count })}
            </button>
          ))}
      </p>
    </search>
  )
}
