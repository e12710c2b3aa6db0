'use client'

import { useTranslations } from 'next-intl'
import { useWork } from './use-work'

/** What handing the story in locks, what it leaves open, and until when it can be taken back. */
export function HandingIn({ id }: { id: string }) {
  const t = useTranslations('newsroom.work.handingIn')
  const languageName = useTranslations('languages')
  const { locks, leaves, isOthers } = useWork().work.handingIn
  const [onlyLocked] = locks.length === 1 ? locks : []
  if (isOthers) {
    return (
      <p id={id} className="text-xs text-ink-soft">
        {t('handsOver')} {t('takeBack')}
      </p>
    )
  }
  if (locks.length === 0) return null
  return (
    <p id={id} className="text-xs text-ink-soft">
      {onlyLocked ? t('locks', { language: languageName(onlyLocked) }) : t('locksAll')}{' '}
      {leaves.map((locale) => t('leaves', { language: languageName(locale) })).join(' ')}{' '}
      {t('takeBack')}
    </p>
  )
}
