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
import { toast } from '@/components/ui/toast'
import { dropView, nameView } from '@/features/desk/actions'
import { ViewNameDialog } from './view-name-dialog'

/** What can be done with the saved view that is open. */
export function ViewMenu({ view: { id, name } }: { view: { id: number; name: string } }) {
  const t = useTranslations('newsroom.desk')
  const confirm = useConfirm()
  const report = useReport()
  const [isRenaming, setRenaming] = useState(false)

  async function remove(): Promise<void> {
    const question = {
      title: t('deleteViewTitle', { name }),
      description: t('deleteViewText'),
      confirmLabel: t('deleteView'),
      isDangerous: true,
    }
    if (await confirm(question)) await report(() => dropView(id), t('viewDeleted', { name }))
  }

  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger>
          <Button variant="ghost" size="icon" aria-label={t('viewActions', { name })}>
            <EllipsisIcon aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent>
          <DropdownMenuItem onSelect={() => setRenaming(true)}>{t('renameView')}</DropdownMenuItem>
          <DropdownMenuItem isDangerous onSelect={remove}>
            {t('deleteView')}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <ViewNameDialog
        title={t('renameView')}
        submitLabel={t('renameView')}
        name={name}
        open={isRenaming}
        onOpenChange={setRenaming}
        send={(next) => nameView(id, next)}
        onDone={(next) => toast.success(t('viewRenamed', { name: next }))}
      />
    </>
  )
}
