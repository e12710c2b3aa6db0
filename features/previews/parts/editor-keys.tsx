'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useShortcutGroup } from '@/components/newsroom/shell/shortcuts'
import { keyLabel, shortcutNames, shortcuts } from '@/features/editor/shortcuts'

/** Lists the keys of the editor on the sheet of the page. */
export function EditorKeys() {
  const t = useTranslations('newsroom.editor')
  const group = useMemo(
    () => ({
      title: t('shortcuts.title'),
      shortcuts: shortcutNames.map((name) => ({
        keys: sheetKeys(shortcuts[name][0]),
        label: t(`command.${name}`),
      })),
    }),
    [t],
  )
  useShortcutGroup(group)
  return null
}

/** The sheet itself knows what the modifiers are called on the machine at hand. */
function sheetKeys(key: string): string {
  return key
    .split('-')
    .map((part) => (part === 'Mod' ? part : keyLabel(part, false)))
    .join('+')
}
