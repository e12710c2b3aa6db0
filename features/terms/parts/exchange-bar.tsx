'use client'

import { DownloadIcon, UploadIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { exportPath } from '@/features/terms/exchange/export-path'
import { ImportDialog } from './import-dialog'

/** The glossary as a file, out and in. */
export function ExchangeBar() {
  const t = useTranslations('newsroom.terms')
  const id = useId()
  const [file, setFile] = useState<File | null>(null)
  return (
    <>
      <input
        id={id}
        type="file"
        accept=".csv,.tbx,.xml,text/csv,application/xml"
        aria-label={t('import')}
        hidden
        onChange={({ currentTarget }) => {
          setFile(currentTarget.files?.[0] ?? null)
          // The same file may be chosen again.
          currentTarget.value = ''
        }}
      />
      <Button variant="secondary" onClick={() => document.getElementById(id)?.click()}>
        <UploadIcon aria-hidden />
        {t('import')}
      </Button>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="secondary">
            <DownloadIcon aria-hidden />
            {t('export')}
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          {(['csv', 'tbx'] as const).map((format) => (
            <DropdownMenuItem key={format} asChild>
              <a href={exportPath(format)} download>
                {t(`formats.${format}`)}
              </a>
            </DropdownMenuItem>
          ))}
        </DropdownMenuContent>
      </DropdownMenu>
      {file && <ImportDialog key={file.name} file={file} onClose={() => setFile(null)} />}
    </>
  )
}
