'use client'

import { DownloadIcon, UploadIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { FormFault } from '@/components/newsroom/form/fault'
import { FileFault } from '@/components/newsroom/form/file-fault'
import { Button } from '@/components/ui/button'
import { askedBounds } from '@/features/memory/tmx/bounds'
import { memoryPath } from '@/features/memory/tmx/memory-path'
import { type Stage, useMemoryImport } from './use-memory-import'

/** The memory as a file, out and in. */
export function MemoryExchange() {
  const t = useTranslations('newsroom.memory')
  const id = useId()
  const { stage, isBusy, bring } = useMemoryImport()
  return (
    <section aria-label={t('exchange')} className="mb-8 grid gap-3">
      <p className="text-sm text-ink-soft">{t('exchangeText')}</p>
      <input
        id={id}
        type="file"
        accept=".tmx,.xml,application/xml,text/xml"
        aria-label={t('importFile')}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) bring(file)
          // The same file may be chosen again.
          currentTarget.value = ''
        }}
      />
      <div className="flex flex-wrap gap-2">
        <Button
          variant="secondary"
          aria-disabled={isBusy}
          onClick={() => document.getElementById(id)?.click()}
        >
          <UploadIcon aria-hidden />
          {t('importFile')}
        </Button>
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
