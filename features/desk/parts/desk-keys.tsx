'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useShortcutKeys } from '@/components/newsroom/shell/shortcut-keys'
import { useShortcutGroup } from '@/components/newsroom/shell/shortcuts'
import { searchFieldId, storyLinkMark } from './marks'

/** Goes through the list by keyboard; opening is what Enter does with a link anyway. */
export function DeskKeys({ canBegin }: { canBegin: boolean }) {
  const t = useTranslations('newsroom.desk')
  useShortcutKeys({
    j: () => focusStory(1),
    k: () => focusStory(-1),
    '/': () => document.getElementById(searchFieldId)?.focus(),
  })
  useArrowsOnStories()
  const group = useMemo(() => {
    const shortcuts = [
      { keys: 'J', label: t('keyNext') },
      { keys: 'K', label: t('keyPrevious') },
      { keys: 'Enter', label: t('keyOpen') },
      { keys: '/', label: t('keySearch') },
      ...(canBegin ? [{ keys: 'N', label: t('keyBegin') }] : []),
    ]
    return { title: t('title'), shortcuts }
  }, [t, canBegin])
  useShortcutGroup(group)
  return null
}

/** From a story the arrows go on; from anywhere else they scroll the page, as they should. */
function useArrowsOnStories(): void {
  const isOnStory = () => document.activeElement?.matches(`[${storyLinkMark}]`) ?? false
  useShortcutKeys(
    { ArrowDown: () => focusStory(1), ArrowUp: () => focusStory(-1) },
    { when: isOnStory },
  )
}

function focusStory(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>(`[${storyLinkMark}]`)]
  const { activeElement } = document
  const current = activeElement instanceof HTMLElement ? links.indexOf(activeElement) : -1
  const next = current < 0 ? 0 : Math.min(Math.max(current + step, 0), links.length - 1)
  links[next]?.focus()
}
