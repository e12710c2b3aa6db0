'use client'

import { useTranslations } from 'next-intl'
import { toast } from '@/components/ui/toast'
import type { ChangesSince, StoryDoors } from '@/features/stories/contract'
import type { Pair } from '@/lib/i18n/pairs'
import type { SavingSession } from './use-saving'

/** Asks what changed in a passage, as it stands on the screen, since it was confirmed. */
export function useChanges(
  { flush }: Pick<SavingSession, 'flush'>,
  storyId: number,
  pair: Pair,
  changes: StoryDoors['changes'],
) {
  const t = useTranslations('newsroom.editor.agreement.changes')
  return async (passageId: string): Promise<ChangesSince | null> => {
    const saved = await flush()
    const answer =
      saved.status === 'unsaved'
        ? null
        : await changes({ storyId, passageId, pair: [...pair] }).catch(() => null)
    if (answer?.status === 'done') return answer
    toast.error(t('unavailable'))
    return null
  }
}
