'use client'

import { EllipsisIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useReport } from '@/components/newsroom/form/use-report'
import { useConfirm } from '@/components/newsroom/shell/confirm'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import type { Person } from '@/features/access/person'
import { disable, enable } from '@/features/people/people-actions'
import { ResetLinkDialog } from './reset-link-dialog'

/** What an administrator can do with a person, besides giving another role. */
export function PersonMenu({ person, isMe }: { person: Person; isMe: boolean }) {
  const t = useTranslations('newsroom.people')
  const confirm = useConfirm()
  const report = useReport()
  const [isResetting, setResetting] = useState(false)
  const { name } = person

  async function shutOut(): Promise<void> {
    const question = {
      title: t('disableTitle', { name }),
      description: t('disableText'),
      confirmLabel: t('disable'),
    }
    if (await confirm(question)) await report(() => disable(person.id), t('isDisabled', { name }))
  }

  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger>
          <Button variant="ghost" size="icon" aria-label={t('actionsFor', { name })}>
            <EllipsisIcon aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem onSelect={() => setResetting(true)}>{t('resetLink')}</DropdownMenuItem>
          {person.isDisabled ? (
            <DropdownMenuItem
              onSelect={() => report(() => enable(person.id), t('isEnabled', { name }))}
            >
              {t('enable')}
            </DropdownMenuItem>
          ) : (
            <DropdownMenuItem isDangerous disabled={isMe} onSelect={shutOut}>
              {t('disable')}
            </DropdownMenuItem>
          )}
        </DropdownMenuContent>
      </DropdownMenu>
      <ResetLinkDialog person={person} open={isResetting} onOpenChange={setResetting} />
    </>
  )
}
