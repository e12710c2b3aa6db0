'use client'

import { useTranslations } from 'next-intl'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import type { ShortcutGroup } from './shortcut-group'
import { useShortcutKeys } from './shortcut-keys'
import { ShortcutSheet } from './shortcut-sheet'

type Registry = {
  add: (group: ShortcutGroup) => () => void
  openSheet: () => void
}

const ShortcutContext = createContext<Registry>({ add: () => () => {}, openSheet: () => {} })

/** Lists shortcuts on the sheet while the component is shown. The group has to be memoized. */
export function useShortcutGroup(group: ShortcutGroup): void {
  const { add } = useContext(ShortcutContext)
  useEffect(() => add(group), [add, group])
}

/** Opens the sheet that `?` opens. */
export function useShortcutSheet(): () => void {
  return useContext(ShortcutContext).openSheet
}

export function ShortcutProvider({ children }: { children: ReactNode }) {
  const [groups, setGroups] = useState<ShortcutGroup[]>([])
  const [isOpen, setOpen] = useState(false)
  const add = useCallback((group: ShortcutGroup) => {
    setGroups((before) => [...before, group])
    return () => setGroups((before) => before.filter((other) => other !== group))
  }, [])
  const registry = useMemo(() => ({ add, openSheet: () => setOpen(true) }), [add])
  useShortcutKeys({ '?': registry.openSheet })
  return (
    <ShortcutContext value={registry}>
      <GeneralShortcuts />
      {children}
      <ShortcutSheet groups={groups} open={isOpen} onOpenChange={setOpen} />
    </ShortcutContext>
  )
}

function GeneralShortcuts() {
  const t = useTranslations('newsroom.shortcuts')
  const group = useMemo(
    () => ({
      title: t('general'),
      shortcuts: [
        { keys: '?', label: t('openSheet') },
        { keys: 'Esc', label: t('closeWindow') },
        { keys: 'Alt+T', label: t('toReports') },
        { keys: 'Tab', label: t('nextControl') },
      ],
    }),
    [t],
  )
  useShortcutGroup(group)
  return null
}
