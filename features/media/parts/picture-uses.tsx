'use client'

import { useTranslations } from 'next-intl'
import { StoryUses } from '@/components/newsroom/story-uses'
import type { PictureUse } from '@/features/media/library'

/** The stories that show a picture, and to whom. */
export function PictureUses({ uses }: { uses: PictureUse[] }) {
  const t = useTranslations('newsroom.media')
  const languageName = useTranslations('languages')
  if (uses.length === 0) return <p className="text-sm text-ink-soft">{t('usesNone')}</p>
  return (
    <StoryUses
      uses={uses}
      untitled={(number) => t('untitled', { number })}
      marksOf={({ liveIn, isScheduled, isInDraft }) => [
        ...liveIn.map((language) => ({
          text: t('useLive', { language: languageName(language) }),
          tone: 'accent' as const,
        })),
        ...(isScheduled ? [{ text: t('useScheduled'), tone: 'caution' as const }] : []),
        ...(isInDraft ? [{ text: t('useDraft') }] : []),
      ]}
    />
  )
}
