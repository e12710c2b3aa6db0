'use client'

import { DownloadIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { FormFault } from '@/components/newsroom/form/fault'
import { FileButton } from '@/components/newsroom/form/file-button'
import { FileFault } from '@/components/newsroom/form/file-fault'
import { Button } from '@/components/ui/button'
import { askedBounds } from '@/features/memory/tmx/bounds'
import { memoryPath } from '@/features/memory/tmx/memory-path'
import { type Stage, useMemoryImport } from './use-memory-import'

/** The memory as a file, out and in. */
export function MemoryExchange() {
  const t = useTranslations('newsroom.memory')
  const { stage, isBusy, bring } = useMemoryImport()
  return (
    <section aria-label={t('exchange')} className="mb-8 grid gap-3">
      <p className="text-sm text-ink-soft">{t('exchangeText')}</p>
      <div className="flex flex-wrap gap-2">
        <FileButton
          label={t('importFile')}
          accept=".tmx,.xml,application/xml,text/xml"
          isBusy={isBusy}
          onChoose={bring}
        />
        <Button asChild variant="secondary">
          <a href={memoryPath} download>
            <DownloadIcon aria-hidden />
            {t('exportFile')}
          </a>
        </Button>
      </div>
      <StageShown stage={stage} />
    </section>
  )
}

function StageShown({ stage }: { stage: Stage }) {
  const t = useTranslations('newsroom.memory')
  switch (stage.status) {
    case 'none':
      return null
    case 'reading':
      return <p role="status">{t('reading')}</p>
    case 'unreadable':
      return (
        <FileFault
          place={stage.line === null ? null : t('fileLine', { line: stage.line })}
          text={t(`fileFaults.${stage.code}`, askedBounds)}
        />
      )
    case 'refused':
      return <FormFault fault={stage.code} />
    case 'imported':
      return <p role="status">{t('imported', { added: stage.added, known: stage.known })}</p>
  }
}
