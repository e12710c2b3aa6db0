'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { useConfirm } from '@/components/newsroom/shell/confirm'
import type { StorySession } from './use-story-session'

/** Asks before a link of the newsroom leads away from text that cannot be saved at the moment. */
export function useLeavingQuestion(session: Pick<StorySession, 'isStuck' | 'isKept'>): void {
  const t = useTranslations('newsroom.editor.leaving')
  const ask = useConfirm()
  const router = useRouter()
  const latest = useRef({ session, ask, router, t })
  latest.current = { session, ask, router, t }
  useEffect(() => {
    const onClick = async (event: MouseEvent) => {
      const { session, ask, router, t } = latest.current
      const path = pathAway(event)
      if (path === null || !session.isStuck()) return
      event.preventDefault()
      event.stopPropagation()
      const isSure = await ask({
        title: t('title'),
        description: session.isKept ? t('kept') : t('lost'),
        confirmLabel: t('leave'),
      })
      if (isSure) router.push(path)
    }
    // Before the link itself hears of it.
    window.addEventListener('click', onClick, true)
    return () => window.removeEventListener('click', onClick, true)
  }, [])
}

/** Where a click leads within this tab and site; null for nowhere else. */
function pathAway(event: MouseEvent): string | null {
  const isPlain =
    event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!isPlain || !link?.href || link.hasAttribute('download')) return null
  if (link.target && link.target !== '_self') return null
  const { origin, pathname, search, hash } = new URL(link.href)
  const { location } = window
  if (origin !== location.origin) return null
  const isHere = pathname === location.pathname && search === location.search
  return isHere ? null : pathname + search + hash
}
