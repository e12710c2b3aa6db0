'use client'

import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { FormFault } from '@/components/newsroom/form/fault'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions, DialogContent } from '@/components/ui/dialog'
import { toast } from '@/components/ui/toast'
import { GlossaryFileFault } from './glossary-file-fault'
import { ImportEntries } from './import-entries'
import { type Stage, useImport } from './use-import'

type Props = { file: File; onClose: () => void }

/** Shows what a file would change in the glossary, and takes it in. */
export function ImportDialog({ file, onClose }: Props) {
  const t = useTranslations('newsroom.terms')
  const close = useTranslations('newsroom.shell')('close')
  const { stage, isBusy, apply } = useImport(file)
  const isDone = stage.status === 'done'
  useEffect(() => {
    if (!isDone) return
    toast.success(t('imported'))
    onClose()
  }, [isDone, t, onClose])
  const isUseful = stage.status === 'planned' && stage.added + stage.changed > 0
  return (
    <Dialog open onOpenChange={(open) => open || onClose()}>
      <DialogContent
        title={t('importTitle')}
        description={file.name}
        closeLabel={close}
        className="max-w-2xl"
      >
        <StageShown stage={stage} />
        {isUseful && (
          <DialogActions>
            <Button variant="secondary" onClick={onClose}>
              {t('importCancel')}
            </Button>
            <Button aria-disabled={isBusy} onClick={() => void apply(stage)}>
              {t('importApply', { total: stage.added + stage.changed })}
            </Button>
          </DialogActions>
        )}
      </DialogContent>
    </Dialog>
  )
}

function StageShown({ stage }: { stage: Stage }) {
  const t = useTranslations('newsroom.terms')
  switch (stage.status) {
    case 'reading':
      return <p role="status">{t('importReading')}</p>
    case 'unreadable':
      return <GlossaryFileFault fault={stage} />
    case 'refused':
      return <FormFault fault={stage.code} />
    case 'planned':
      return <ImportEntries preview={stage} />
    case 'done':
      return null
  }
}
