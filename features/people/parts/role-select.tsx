'use client'

import { useTranslations } from 'next-intl'
import { useOptimistic, useTransition } from 'react'
import { useReport } from '@/components/newsroom/form/use-report'
import { Select } from '@/components/ui/select'
import { type Role, roles } from '@/db/roles'
import type { Person } from '@/features/access/person'
import { giveRole } from '@/features/people/people-actions'

/** Shows a person's role, and gives another. */
export function RoleSelect({ person }: { person: Person }) {
  const t = useTranslations('newsroom.people')
  const roleNames = useTranslations('newsroom.roles')
  const report = useReport()
  const [, startTransition] = useTransition()
  const [role, setRole] = useOptimistic(person.role)
  const { name } = person

  function give(next: Role): void {
    startTransition(async () => {
      setRole(next)
      await report(() => giveRole(person.id, next), t('roleGiven', { name, role: roleNames(next) }))
    })
  }

  return (
    <Select
      aria-label={t('roleOf', { name })}
      value={role}
      onValueChange={(value) => give(value as Role)}
      choices={roles.map((value) => ({ value, label: roleNames(value) }))}
      className="w-40!"
    />
  )
}
