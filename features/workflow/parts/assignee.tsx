'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Select } from '@/components/ui/select'
import { toast } from '@/components/ui/toast'
import { assign } from '@/features/workflow/actions'
import type { EditionStanding } from '@/features/workflow/queries'
import { useRefusalText } from './refusal-text'
import { useWork } from './use-work'

/** Whose task a language is; to be changed by those who may. */
export function Assignee({ edition: { locale, assignee } }: { edition: EditionStanding }) {
  const t = useTranslations('newsroom.work')
  const languageName = useTranslations('languages')
  const refusalText = useRefusalText()
  const id = useId()
  const { work, attempt } = useWork()
  const { colleagues, may, storyId } = work

  async function give(personId: string): Promise<void> {
    const name = colleagues.find((colleague) => colleague.id === personId)?.name
    const notDone = await attempt(
      () => assign({ storyId, locale, personId: personId || null }),
      name
        ? t('assigned', { language: languageName(locale), name })
        : t('unassigned', { language: languageName(locale) }),
    )
    if (notDone) toast.error(refusalText(notDone))
  }

  if (!may.assign) {
    return (
      <p className="text-ink-soft">
        {t('assignee', { language: languageName(locale) })}: {assignee?.name ?? t('noAssignee')}
      </p>
    )
  }
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-xs font-medium text-ink-soft">
        {t('assignee', { language: languageName(locale) })}
      </label>
      <Select
        id={id}
        value={assignee?.id ?? ''}
        choices={[
          { value: '', label: t('noAssignee') },
          ...colleagues.map(({ id: value, name }) => ({ value, label: name })),
        ]}
        onValueChange={give}
      />
    </div>
  )
}
