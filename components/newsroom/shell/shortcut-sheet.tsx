'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog, DialogContent } from '@/components/ui/dialog'
import { Label } from '@/components/ui/label'
import { isAppleMachine } from '@/lib/apple-machine'
import type { ShortcutGroup } from './shortcut-group'
import { areShortcutKeysOn, switchShortcutKeys } from './shortcut-keys'

type Props = { groups: ShortcutGroup[]; open: boolean; onOpenChange: (open: boolean) => void }

/** All shortcuts that the page at hand has. */
export function ShortcutSheet({ groups, open, onOpenChange }: Props) {
  const t = useTranslations('newsroom.shortcuts')
  const shell = useTranslations('newsroom.shell')
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent
        title={t('title')}
        description={t('description')}
        closeLabel={shell('close')}
        className="max-w-2xl"
      >
        <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
          {groups.map(({ title, shortcuts }) => (
            <section key={title}>
              <h3 className="mb-2 text-sm font-semibold">{title}</h3>
              <dl className="grid gap-1.5 text-sm">
                {shortcuts.map(({ keys, label }) => (
                  <div key={keys} className="flex items-baseline justify-between gap-4">
                    <dt>{label}</dt>
                    <dd>
                      <Keys keys={keys} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <KeySwitch />
      </DialogContent>
    </Dialog>
  )
}

/** The sheet is drawn in the browser alone, whose choice it is. */
function KeySwitch() {
  const t = useTranslations('newsroom.shortcuts')
  const id = useId()
  return (
    <div className="flex items-center gap-2 border-t border-hairline pt-4 text-sm">
      <Checkbox id={id} defaultChecked={areShortcutKeysOn()} onCheckedChange={switchShortcutKeys} />
      <Label htmlFor={id}>{t('keysOn')}</Label>
    </div>
  )
}

function Keys({ keys }: { keys: string }) {
  const names = isAppleMachine() ? appleNames : otherNames
  return (
    <span className="inline-flex gap-1">
      {keys.split('+').map((key) => (
        <kbd
          key={key}
          className="min-w-6 rounded border border-hairline-strong bg-paper-tint px-1.5 py-0.5 text-center font-sans text-xs"
        >
          {names[key] ?? key}
        </kbd>
      ))}
    </span>
  )
}

const appleNames: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' }
const otherNames: Record<string, string> = { Mod: 'Ctrl' }
