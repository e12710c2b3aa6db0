'use client'

import { BookmarkIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { keepView } from '@/features/desk/actions'
import { ViewNameDialog } from './view-name-dialog'

/** Keeps what the desk is asked for now under a name. */
export function SaveView({ query }: { query: string }) {
  const t = useTranslations('newsroom.desk')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="ghost" size="small" onClick={() => setOpen(true)}>
        <BookmarkIcon aria-hidden />
        {t('saveView')}
      </Button>
      <ViewNameDialog
        title={t('saveView')}
        text={t('saveViewText')}
        submitLabel={t('saveView')}
        open={isOpen}
        onOpenChange={setOpen}
        send={(name) => keepView(name, query)}
        onDone={(name) => toast.success(t('viewSaved', { name }))}
      />
    </>
  )
}
