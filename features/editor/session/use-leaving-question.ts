'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { useConfirm } from '@/components/newsroom/shell/confirm'
import type { SavingSession } from './use-saving'

type Leaving = Pick<SavingSession, 'isUnsaved' | 'isStuck' | 'isKept' | 'flush'>

/** How long a link waits for the text to be saved before it asks, in milliseconds. */
const longestSave = 4000

/**
 * Has a link of the newsroom save the text before it leads away from it, and asks where that cannot
 * be done. Afterwards is too late: what a page saves goes to the address that it then has.
 */
export function useLeavingQuestion(saving: Leaving): void {
  const t = useTranslations('newsroom.editor.leaving')
  const ask = useConfirm()
  const router = useRouter()
  const latest = useRef({ saving, ask, router, t })
  latest.current = { saving, ask, router, t }
  useEffect(() => {
    const onClick = async (event: MouseEvent) => {
      const { saving, ask, router, t } = latest.current
      const path = pathAway(event)
      if (path === null || !saving.isUnsaved()) return
      event.preventDefault()
      event.stopPropagation()
      const mayLeave =
        (await isSavedNow(saving)) ||
        (await ask({
          title: t('title'),
          description: saving.isKept ? t('kept') : t('lost'),
          confirmLabel: t('leave'),
        }))
      if (mayLeave) router.push(path)
    }
    // Before the link itself hears of it.
    window.addEventListener('click', onClick, true)
    return () => window.removeEventListener('click', onClick, true)
  }, [])
}

function isSavedNow({ isStuck, flush }: Leaving): Promise<boolean> {
  if (isStuck()) return Promise.resolve(false)
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), longestSave)
    void flush().then(({ status }) => resolve(status === 'saved'))
  })
}

/** Where a click leads within this tab and site; null for nowhere else. */
function pathAway(event: MouseEvent): string | null {
  const { altKey, ctrlKey, metaKey, shiftKey } = event
  const isPlain = event.button === 0 && !(altKey || ctrlKey || metaKey || shiftKey)
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!isPlain || !link?.href || link.hasAttribute('download')) return null
  if (link.target && link.target !== '_self') return null
  const { origin, pathname, search, hash } = new URL(link.href)
  const { location } = window
  if (origin !== location.origin) return null
  const isHere = pathname === location.pathname && search === location.search
  return isHere ? null : pathname + search + hash
}
