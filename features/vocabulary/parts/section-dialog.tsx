'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { saveSection } from '@/features/vocabulary/actions'
import type { SectionNode } from '@/features/vocabulary/section-tree'
import { inLocale } from '@/lib/i18n/locales'
import { EntryDialog } from './entry-dialog'
import { NameFields } from './name-fields'

type Props = {
  section?: SectionNode
  sections: SectionNode[]
  open: boolean
  onOpenChange: (open: boolean) => void
}

export function SectionDialog({ section, sections, ...window }: Props) {
  const t = useTranslations('newsroom.vocabulary')
  const locale = useLocale()
  const above = sections.filter(({ id }) => id !== section?.id)
  return (
    <EntryDialog
      {...window}
      title={section ? t('editSection') : t('addSection')}
      send={(values) => saveSection(section?.id ?? null, values)}
    >
      {(faults) => (
        <>
          <NameFields name={section?.name} faults={faults} />
          <Field label={t('parent')} hint={t('parentHint')}>
            {(control) => (
              <Select
                {...control}
                name="parentId"
                defaultValue={String(section?.parentId ?? '')}
                choices={[
                  { value: '', label: t('noParent') },
                  ...above.map(({ id, name, depth }) => ({
                    value: String(id),
                    label: `${'\u2003'.repeat(depth)}${inLocale(name, locale)?.value ?? id}`,
                  })),
                ]}
              />
            )}
          </Field>
        </>
      )}
    </EntryDialog>
  )
}
