'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { DialogActions, DialogClose } from '@/components/ui/dialog'
import { withdraw } from '@/features/publishing/actions'
import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import { GivesWay } from './gives-way'
import { LanguageChoice } from './language-choice'
import { NoteFields } from './note-fields'
import { type NotDone, RefusalNote } from './refusal-text'
import { StepDialog } from './step-dialog'
import { useStep } from './use-step'
import { useWork } from './use-work'

/**
 * Asks which languages are taken from readers and why, and says what they will find in the place of
 * each.
 */
export function WithdrawDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('newsroom.work')
  const languageName = useTranslations('languages')
  const cancel = useTranslations('newsroom.shell')('cancel')
  const { work, attempt } = useWork()
  const live = work.editions.filter(({ isLive }) => isLive).map(({ locale }) => locale)
  const [chosen, choose] = useState<Locale[]>(live)
  const [note, setNote] = useState<PerLocale<string>>({})
  const going = live.filter((locale) => chosen.includes(locale))
  const kept = live.filter((locale) => !chosen.includes(locale))
  const [only] = kept.length > 0 && going.length === 1 ? going : []
  const { go, isBusy, notDone } = useStep(async (): Promise<NotDone | null> => {
    if (going.length === 0) return { code: 'no-language' }
    const asked = { storyId: work.storyId, locales: going, note }
    return attempt(
      () => withdraw(asked),
      only ? t('withdrawnOnly', { language: languageName(only) }) : t('withdrawn'),
    )
  }, onClose)
  return (
    <StepDialog
      title={t('titles.withdraw')}
      description={kept.length > 0 ? t('withdrawPartText') : t('withdrawText')}
      onClose={onClose}
    >
      {live.length > 1 && (
        <LanguageChoice
          legend={t('languagesWithdrawn')}
          choices={live.map((locale) => ({
            locale,
            label: languageName(locale),
            isPossible: true,
          }))}
          chosen={chosen}
          onChange={choose}
        />
      )}
      {going.length > 0 && kept.length > 0 && (
        <ul className="grid gap-1 text-sm">
          {kept.map((locale) => (
            <li key={locale}>{t('staysLive', { language: languageName(locale) })}</li>
          ))}
        </ul>
      )}
      <NoteFields
        locales={going}
        notes={note}
        hint={t('withdrawHint')}
        problems={notDone?.problems ?? []}
        onChange={setNote}
      />
      <GivesWay locales={kept.length > 0 ? going : locales} to="isDropped" />
      <RefusalNote notDone={notDone} />
      <DialogActions>
        <DialogClose>
          <Button variant="secondary">{cancel}</Button>
        </DialogClose>
        <Button variant="danger" aria-busy={isBusy} onClick={go}>
          {only ? t('withdrawOnly', { language: languageName(only) }) : t('go.withdraw')}
        </Button>
      </DialogActions>
    </StepDialog>
  )
}
