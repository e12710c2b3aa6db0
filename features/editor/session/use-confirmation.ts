'use client'

import { useTranslations } from 'next-intl'
import { toast } from '@/components/ui/toast'
import type { AgreementKind } from '@/db/schema/desk'
import type { StoryDoors } from '@/features/stories/contract'
import type { Pair } from '@/lib/i18n/pairs'
import type { SavingSession } from './use-saving'
import type { StorySession } from './use-story-session'

/** Confirms that passages, as they stand on the screen, say the same in the two languages. */
export function useConfirmation(
  { flush }: Pick<SavingSession, 'flush'>,
  takeAgreements: StorySession['takeAgreements'],
  storyId: number,
  pair: Pair,
  confirm: StoryDoors['confirm'],
) {
  const t = useTranslations('newsroom.editor.agreement')
  return async (passageIds: string[], kind?: AgreementKind) => {
    const saved = await flush()
    if (saved.status === 'unsaved') return void toast.error(t('unsaved'))
    const { version } = saved
    const answer = await confirm({
      storyId,
      version,
      passageIds,
      pair: [...pair],
      ...(kind && { kind }),
    }).catch(() => null)
    if (answer?.status !== 'done') return void toast.error(t('refused'))
    takeAgreements(answer)
    toast.success(t('done', { count: passageIds.length }))
  }
}
