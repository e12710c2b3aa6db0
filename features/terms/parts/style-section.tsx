'use client'

import { useTranslations } from 'next-intl'
import { FormFault, useFaultText } from '@/components/newsroom/form/fault'
import { useForm } from '@/components/newsroom/form/use-form'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { toast } from '@/components/ui/toast'
import { saveStyleNote } from '@/features/terms/actions'
import type { StyleNote } from '@/features/terms/style/style-notes'
import { inLanguage } from '@/lib/i18n/locales'

/** What translators keep to, a note for each way from one language to another. */
export function StyleSection({ notes }: { notes: StyleNote[] }) {
  const t = useTranslations('newsroom.terms')
  return (
    <section aria-labelledby="style-notes" className="mt-12 max-w-4xl">
      <h2 id="style-notes" className="text-lg font-semibold">
        {t('style')}
      </h2>
      <p className="mt-1 mb-4 max-w-prose text-sm text-ink-soft">{t('styleText')}</p>
      <div className="grid gap-6 md:grid-cols-2">
        {notes.map((note) => (
          <StyleForm key={`${note.from} ${note.to}`} {...note} />
        ))}
      </div>
    </section>
  )
}

function StyleForm({ from, to, note }: StyleNote) {
  const t = useTranslations('newsroom.terms')
  const languageName = useTranslations('languages')
  const faultText = useFaultText()
  const { faults, isBusy, props } = useForm(async (values) => {
    const outcome = await saveStyleNote({ ...values, from, to })
    if (outcome.status === 'faulty') return outcome.faults
    if (outcome.status === 'refused') return { form: outcome.code }
    toast.success(t('styleSaved'))
  })
  const names = { from: languageName(from), to: languageName(to) }
  return (
    <form {...props} className="grid content-start gap-3">
      <FormFault fault={faults.form} />
      <Field label={t('styleFor', names)} error={faultText(faults.note)}>
        {(control) => (
          <Textarea {...control} {...inLanguage(to)} name="note" rows={4} defaultValue={note} />
        )}
      </Field>
      <Button
        type="submit"
        variant="secondary"
        aria-disabled={isBusy}
        aria-label={t('styleSave', names)}
        className="justify-self-start"
      >
        {t('save')}
      </Button>
    </form>
  )
}
