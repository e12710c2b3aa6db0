'use client'

import { useTranslations } from 'next-intl'
import { StoryUses } from '@/components/newsroom/story-uses'
import type { TermUses as Uses } from '@/features/terms/usage'

/** The stories that say a term, and to whom. */
export function TermUses({ uses, total }: Uses) {
  const t = useTranslations('newsroom.terms')
  const languageName = useTranslations('languages')
  if (total === 0) return <p className="text-sm text-ink-soft">{t('usesNone')}</p>
  return (
    <StoryUses
      uses={uses}
      label={t('uses')}
      untitled={(number) => t('untitled', { number })}
      marksOf={({ liveIn, isInDraft }) => [
        ...liveIn.map((language) => ({
          text: t('useLive', { language: languageName(language) }),
          tone: 'accent' as const,
        })),
        ...(isInDraft ? [{ text: t('useDraft') }] : []),
      ]}
      more={total > uses.length ? t('usesMore', { more: total - uses.length }) : null}
    />
  )
}
