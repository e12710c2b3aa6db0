'use client'

import { useTranslations } from 'next-intl'
import { toast } from '@/components/ui/toast'
import type { AgreementsByPair } from '@/features/editor/agreement'
import type { Locale } from '@/lib/i18n/locales'
import type { Pair } from '@/lib/i18n/pairs'
import type { StorySession } from './use-story-session'

export type Confirm = (asked: {
  storyId: number
  version: number
  passageIds: string[]
  pair: [Locale, Locale]
}) => Promise<
  { status: 'done'; agreements: AgreementsByPair } | { status: 'refused'; code: string }
>

/** Confirms that passages, as they stand on the screen, say the same in the two languages. */
export function useConfirmation(
  session: StorySession,
  storyId: number,
  pair: Pair,
  confirm: Confirm,
) {
  const t = useTranslations('newsroom.editor.agreement')
  const { flush, setAgreements } = session
  return async (passageIds: string[]) => {
    const saved = await flush()
    if (saved.status === 'unsaved') return void toast.error(t('unsaved'))
    const { version } = saved
    const answer = await confirm({ storyId, version, passageIds, pair: [...pair] }).catch(
      () => null,
    )
    if (answer?.status !== 'done') return void toast.error(t('refused'))
    setAgreements(answer.agreements)
    toast.success(t('done', { count: passageIds.length }))
  }
}
