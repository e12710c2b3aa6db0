'use client'

import { useTranslations } from 'next-intl'
import { useFaultText } from '@/components/newsroom/form/fault'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { saveTopic } from '@/features/vocabulary/actions'
import type { Topic } from '@/features/vocabulary/queries'
import { inLanguage, locales } from '@/lib/i18n/locales'
import { EntryDialog } from './entry-dialog'
import { NameFields } from './name-fields'

type Props = { topic?: Topic; open: boolean; onOpenChange: (open: boolean) => void }

export function TopicDialog({ topic, ...window }: Props) {
  const t = useTranslations('newsroom.vocabulary')
  const languageName = useTranslations('languages')
  const faultText = useFaultText()
  return (
    <EntryDialog
      {...window}
      title={topic ? t('editTopic') : t('addTopic')}
      send={(values) => saveTopic(topic?.id ?? null, values)}
    >
      {(faults) => (
        <>
          <NameFields name={topic?.name} faults={faults} />
          {locales.map((locale) => (
            <Field
              key={locale}
              label={t('introductionIn', { language: languageName(locale) })}
              error={faultText(faults[`introduction.${locale}`])}
            >
              {(control) => (
                <Textarea
                  {...control}
                  name={`introduction.${locale}`}
                  {...inLanguage(locale)}
                  defaultValue={topic?.introduction[locale]}
                />
              )}
            </Field>
          ))}
        </>
      )}
    </EntryDialog>
  )
}
