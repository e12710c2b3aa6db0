'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useShortcutGroup } from '@/components/newsroom/shell/shortcuts'
import { keyParts, shortcutKeys, shortcutNames } from '@/features/editor/shortcuts'
import { useAppleMachine } from '@/lib/use-apple-machine'

/** Lists the keys of the editor on the sheet of the page. */
export function EditorKeys() {
  const t = useTranslations('newsroom.editor')
  const isApple = useAppleMachine()
  const group = useMemo(
    () => ({
      title: t('shortcuts.title'),
      shortcuts: shortcutNames.map((name) => ({
        keys: keyParts(shortcutKeys(name, isApple)[0] ?? '', isApple).join('+'),
        label: t(`command.${name}`),
      })),
    }),
    [t, isApple],
  )
  useShortcutGroup(group)
  return null
}
