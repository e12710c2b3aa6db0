'use client'

import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
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
      <Input
        ref={field}
        type="text"
        className="w-44!"
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
      <Select
        className="w-auto!"
        aria-label={t('where')}
        value={find.locale}
        choices={[
          { value: 'all', label: t('in.all') },
          ...locales.map((locale) => ({
            value: locale,
            label: t('in.one', { language: languageName(locale) }),
          })),
        ]}
        onValueChange={(locale) => setFind({ ...find, locale: locale as Find['locale'] })}
      />
      <label>
        <input
          type="checkbox"
          checked={find.matchCase}
          onChange={(event) => setFind({ ...find, matchCase: event.target.checked })}
        />
        {t('matchCase')}
      </label>
      <Input
        type="text"
        className="w-44!"
        aria-label={t('replacement')}
        placeholder={t('replacement')}
        value={find.replacement}
        onChange={(event) => setFind({ ...find, replacement: event.target.value })}
      />
      <Button variant="secondary" size="small" disabled={total === 0} onClick={replace}>
        {t('replace')}
      </Button>
      <Button
        variant="secondary"
        size="small"
        disabled={total === 0 && elsewhere.length === 0}
        onClick={replaceAll}
      >
        {t('replaceAll')}
      </Button>
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
            <Button key={name} variant="secondary" size="small" onClick={onGo}>
              {t('place', { name, count })}
            </Button>
          ))}
      </p>
    </search>
  )
}
