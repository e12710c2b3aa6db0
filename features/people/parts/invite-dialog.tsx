'use client'

import { UserRoundPlusIcon } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { FormFault, useFaultText } from '@/components/newsroom/form/fault'
import { SubmitButton } from '@/components/newsroom/form/submit-button'
import { TextField } from '@/components/newsroom/form/text-field'
import { useForm } from '@/components/newsroom/form/use-form'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { roles } from '@/db/roles'
import { type InvitationLink, invitePerson } from '@/features/people/people-actions'
import { LinkToPassOn } from './link-to-pass-on'

/** Asks for an address and a role, and shows the link that lets in. */
export function InviteDialog() {
  const t = useTranslations('newsroom.people')
  const close = useTranslations('newsroom.shell')('close')
  const [made, setMade] = useState<InvitationLink | null>(null)
  return (
    <Dialog onOpenChange={(open) => open && setMade(null)}>
      <DialogTrigger>
        <Button>
          <UserRoundPlusIcon aria-hidden />
          {t('invite')}
        </Button>
      </DialogTrigger>
      <DialogContent title={t('invite')} description={t('inviteText')} closeLabel={close}>
        {made ? (
          <LinkToPassOn link={made.link} text={t(`invitationMail.${made.mail}`)} />
        ) : (
          <InviteForm onMade={setMade} />
        )}
      </DialogContent>
    </Dialog>
  )
}

function InviteForm({ onMade }: { onMade: (link: InvitationLink) => void }) {
  const t = useTranslations('newsroom.people')
  const roleNames = useTranslations('newsroom.roles')
  const faultText = useFaultText()
  const locale = useLocale()
  const { faults, isBusy, props } = useForm(async (values) => {
    const outcome = await invitePerson(locale, values)
    if (outcome.status === 'faulty') return outcome.faults
    if (outcome.status === 'refused') {
      return outcome.code === 'already-here' ? { email: outcome.code } : { form: outcome.code }
    }
    onMade(outcome)
  })
  return (
    <form {...props} className="grid gap-4">
      <FormFault fault={faults.form} />
      <TextField
        label={t('email')}
        name="email"
        type="email"
        autoComplete="off"
        fault={faults.email}
      />
      <Field label={t('role')} error={faultText(faults.role)}>
        {(control) => (
          <Select
            {...control}
            name="role"
            defaultValue="reporter"
            choices={roles.map((role) => ({
              value: role,
              label: `${roleNames(role)} · ${roleNames(`${role}-may`)}`,
            }))}
          />
        )}
      </Field>
      <DialogActions>
        <SubmitButton isBusy={isBusy}>{t('makeInvitation')}</SubmitButton>
      </DialogActions>
    </form>
  )
}
