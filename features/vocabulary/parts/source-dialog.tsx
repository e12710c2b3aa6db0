'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/components/newsroom/form/text-field'
import { saveSource } from '@/features/vocabulary/actions'
import type { Source } from '@/features/vocabulary/queries'
import { EntryDialog } from './entry-dialog'
import { NameFields } from './name-fields'

type Props = { source?: Source; open: boolean; onOpenChange: (open: boolean) => void }

export function SourceDialog({ source, ...window }: Props) {
  const t = useTranslations('newsroom.vocabulary')
  return (
    <EntryDialog
      {...window}
      title={source ? t('editSource') : t('addSource')}
      send={(values) => saveSource(source?.id ?? null, values)}
    >
      {(faults) => (
        <>
          <NameFields name={source?.name} faults={faults} />
          <TextField
            label={t('url')}
            name="url"
            type="url"
            autoComplete="off"
            defaultValue={source?.url ?? ''}
            fault={faults.url}
          />
        </>
      )}
    </EntryDialog>
  )
}
