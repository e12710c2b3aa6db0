'use client'

import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Table, TableCell, TableHeading, TableRow } from '@/components/ui/table'
import type { Person } from '@/features/access/person'
import { PersonMenu } from './person-menu'
import { RoleSelect } from './role-select'

export function PeopleTable({ people, myId }: { people: Person[]; myId: string }) {
  const t = useTranslations('newsroom.people')
  return (
    <Table label={t('title')}>
      <thead>
        <TableRow>
          <TableHeading>{t('name')}</TableHeading>
          <TableHeading>{t('email')}</TableHeading>
          <TableHeading>{t('role')}</TableHeading>
          <TableHeading>{t('state')}</TableHeading>
          <TableHeading>
            <span className="sr-only">{t('actions')}</span>
          </TableHeading>
        </TableRow>
      </thead>
      <tbody>
        {people.map((person) => (
          <TableRow key={person.id}>
            <TableCell className="font-medium">
              {person.name}
              {person.id === myId && <span className="text-ink-soft"> {t('me')}</span>}
            </TableCell>
            <TableCell>{person.email}</TableCell>
            <TableCell>
              <RoleSelect person={person} />
            </TableCell>
            <TableCell>
              <span className="flex gap-1.5">
                <Badge tone={person.isDisabled ? 'danger' : 'plain'}>
                  {person.isDisabled ? t('stateDisabled') : t('stateActive')}
                </Badge>
                {person.hasTwoFactor && <Badge tone="accent">{t('hasTwoFactor')}</Badge>}
              </span>
            </TableCell>
            <TableCell className="text-end">
              <PersonMenu person={person} isMe={person.id === myId} />
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  )
}
