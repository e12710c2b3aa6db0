'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { FormFault } from '@/components/newsroom/form/fault'
import { SubmitButton } from '@/components/newsroom/form/submit-button'
import { useForm } from '@/components/newsroom/form/use-form'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog, DialogActions, DialogContent } from '@/components/ui/dialog'
import { Label } from '@/components/ui/label'
import type { Person } from '@/features/access/person'
import { makeResetLink } from '@/features/people/people-actions'
import { LinkToPassOn } from './link-to-pass-on'

type Props = { person: Person; open: boolean; onOpenChange: (open: boolean) => void }

/** Makes a link with which a person sets a new password. */
export function ResetLinkDialog({ person, open, onOpenChange }: Props) {
  const t = useTranslations('newsroom.people')
  const close = useTranslations('newsroom.shell')('close')
  const [link, setLink] = useState<string | null>(null)
  return (
    <Dialog
      open={open}
      onOpenChange={(isOpen) => {
        onOpenChange(isOpen)
        setLink(null)
      }}
    >
      <DialogContent
        title={t('resetTitle', { name: person.name })}
        description={t('resetText')}
        closeLabel={close}
      >
        {link ? (
          <LinkToPassOn link={link} text={t('resetMade')} />
        ) : (
          <ResetForm person={person} onMade={setLink} />
        )}
      </DialogContent>
    </Dialog>
  )
}

function ResetForm({ person, onMade }: { person: Person; onMade: (link: string) => void }) {
  const t = useTranslations('newsroom.people')
  const locale = useLocale()
  const id = useId()
  const { faults, isBusy, props } = useForm(async ({ alsoTwoFactor }) => {
    const outcome = await makeResetLink(locale, person.id, alsoTwoFactor === 'on')
    if (outcome.status === 'refused') return { form: outcome.code }
    if (outcome.status === 'done') onMade(outcome.link)
  })
  return (
    <form {...props} className="grid gap-4">
      <FormFault fault={faults.form} />
      {person.hasTwoFactor && (
        <div className="flex items-center gap-2">
          <Checkbox id={id} name="alsoTwoFactor" />
          <Label htmlFor={id}>{t('alsoTwoFactor')}</Label>
        </div>
      )}
      <DialogActions>
        <SubmitButton isBusy={isBusy}>{t('makeResetLink')}</SubmitButton>
      </DialogActions>
    </form>
  )
}
