'use client'

import { DownloadIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FileButton } from '@/components/newsroom/form/file-button'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuLink,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { exportPath } from '@/features/terms/exchange/export-path'
import { ImportDialog } from './import-dialog'

/** The glossary as a file, out and in. */
export function ExchangeBar() {
  const t = useTranslations('newsroom.terms')
  const [file, setFile] = useState<File | null>(null)
  return (
    <>
      <FileButton
        label={t('import')}
        accept=".csv,.tbx,.xml,text/csv,application/xml"
        onChoose={setFile}
      />
      <DropdownMenu>
        <DropdownMenuTrigger>
          <Button variant="secondary">
            <DownloadIcon aria-hidden />
            {t('export')}
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          {(['csv', 'tbx'] as const).map((format) => (
            <DropdownMenuLink key={format}>
              <a href={exportPath(format)} download>
                {t(`formats.${format}`)}
              </a>
            </DropdownMenuLink>
          ))}
        </DropdownMenuContent>
      </DropdownMenu>
      {file && <ImportDialog key={file.name} file={file} onClose={() => setFile(null)} />}
    </>
  )
}
