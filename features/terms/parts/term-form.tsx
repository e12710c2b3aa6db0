'use client'

import { useTranslations } from 'next-intl'
import { FormFault, useFaultText } from '@/components/newsroom/form/fault'
import { useForm } from '@/components/newsroom/form/use-form'
import { Button } from '@/components/ui/button'
import { DialogActions } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { toast } from '@/components/ui/toast'
import { saveTerm } from '@/features/terms/actions'
import { partsOfSpeech, type Term } from '@/features/terms/term'
import { locales } from '@/lib/i18n/locales'
import { AffectedStories } from './affected-stories'
import { domainChoices } from './domain-name'
import { FormFields } from './form-fields'
import { useAffected } from './use-affected'

type Props = {
  term?: Partial<Term>
  domains: string[]
  onClose: () => void
}

/** All that is said of a term, and before it is saved, which stories say it otherwise. */
export function TermForm({ term, domains, onClose }: Props) {
  const t = useTranslations('newsroom.terms')
  const faultText = useFaultText()
  const { affected, isToBeShown } = useAffected(term?.id)
  const { faults, isBusy, props } = useForm(async (values) => {
    if (await isToBeShown(values)) return
    const outcome = await saveTerm(term?.id ?? null, { ...values, seen: term?.updatedAt ?? '' })
    if (outcome.status === 'faulty') return outcome.faults
    if (outcome.status === 'refused') return { form: outcome.code }
    toast.success(t('saved'))
    onClose()
  })
  const parts = partsOfSpeech.map((part) => ({ value: part, label: t(`partsOfSpeech.${part}`) }))
  return (
    <form {...props} className="grid gap-4">
      <FormFault fault={faults.form} />
      <div className="grid gap-4 sm:grid-cols-2">
        {locales.map((locale) => (
          <FormFields key={locale} locale={locale} forms={term?.forms ?? {}} faults={faults} />
        ))}
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('domain')} error={faultText(faults.domain)}>
          {(control) => (
            <Select
              {...control}
              name="domain"
              defaultValue={term?.domain ?? 'other'}
              choices={domainChoices(t, domains)}
            />
          )}
        </Field>
        <Field label={t('partOfSpeech')}>
          {(control) => (
            <Select
              {...control}
              name="partOfSpeech"
              defaultValue={term?.partOfSpeech ?? ''}
              choices={[{ value: '', label: t('noPartOfSpeech') }, ...parts]}
            />
          )}
        </Field>
      </div>
      <Field label={t('note')} error={faultText(faults.note)}>
        {(control) => <Textarea {...control} name="note" rows={2} defaultValue={term?.note} />}
      </Field>
      {affected && <AffectedStories affected={affected} />}
      <DialogActions>
        <Button type="submit" aria-disabled={isBusy}>
          {affected ? t('saveAnyway') : t('save')}
        </Button>
      </DialogActions>
    </form>
  )
}
