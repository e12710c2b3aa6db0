'use client'

import { PinIcon } from 'lucide-react'
import { useTimeZone, useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { instantOf } from '@/lib/dates'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { FrontStory } from './arrangement'
import type { Held } from './rows'
import { StorySearch } from './story-search'

type OnPin = (languages: Locale[], story: FrontStory, expiresAt: Held['expiresAt']) => void

/** Asks which story to pin to a slot, in which languages and for how long. */
export function PinDialog({ slotName, onPin }: { slotName: string; onPin: OnPin }) {
  const t = useTranslations('newsroom.front')
  const close = useTranslations('newsroom.shell')('close')
  const [isOpen, setOpen] = useState(false)
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger>
        <Button
          variant="secondary"
          size="small"
          aria-label={t('chooseNamed', { slot: slotName })}
          className="justify-self-start"
        >
          <PinIcon aria-hidden />
          {t('choose')}
        </Button>
      </DialogTrigger>
      <DialogContent title={t('chooseNamed', { slot: slotName })} closeLabel={close}>
        <PinForm
          onPin={(...pin) => {
            onPin(...pin)
            setOpen(false)
          }}
        />
      </DialogContent>
    </Dialog>
  )
}

function PinForm({ onPin }: { onPin: OnPin }) {
  const languageName = useTranslations('languages')
  const t = useTranslations('newsroom.front')
  const timeZone = useTimeZone() ?? 'UTC'
  const [story, setStory] = useState<FrontStory | null>(null)
  const [chosen, setChosen] = useState('')
  const [isPast, setPast] = useState(false)
  const choices = languageChoices(story)
  const language = choices.includes(chosen) ? chosen : (choices[0] ?? '')

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    if (!story) return
    const until = String(new FormData(event.currentTarget).get('until') ?? '')
    const expiresAt = until ? instantOf(until, timeZone) : null
    const hasPassed = expiresAt !== null && expiresAt <= new Date().toISOString()
    setPast(hasPassed)
    if (hasPassed) return
    onPin(
      locales.filter((locale) => language === 'both' || language === locale),
      story,
      expiresAt,
    )
  }

  return (
    <form onSubmit={onSubmit} className="grid gap-4">
      <StorySearch chosen={story} onChoose={setStory} />
      <Field label={t('languages')}>
        {(control) => (
          <Select
            {...control}
            value={language}
            onValueChange={setChosen}
            disabled={!story}
            choices={choices.map((value) => ({
              value,
              label: value === 'both' ? t('both') : languageName(value as Locale),
            }))}
          />
        )}
      </Field>
      <Field label={t('expiry')} hint={t('expiryHint')} error={isPast && t('expiryPast')}>
        {(control) => <Input {...control} type="datetime-local" name="until" />}
      </Field>
      <DialogActions>
        <Button type="submit" disabled={!story}>
          {t('pin')}
        </Button>
      </DialogActions>
    </form>
  )
}

/** All languages first, where the story has them. */
function languageChoices(story: FrontStory | null): string[] {
  if (!story) return []
  return story.locales.length === locales.length ? ['both', ...story.locales] : story.locales
}
