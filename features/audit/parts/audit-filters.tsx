'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { type Choice, Select } from '@/components/ui/select'
import type { AuditQuery } from '@/features/audit/queries'

type Props = { query: AuditQuery; people: Choice[]; actions: Choice[] }

/** Puts what is chosen into the address. */
export function AuditFilters({ query, people, actions }: Props) {
  const t = useTranslations('newsroom.audit')
  const router = useRouter()
  const path = usePathname()

  function choose(change: Partial<AuditQuery>): void {
    const chosen = Object.entries({ ...query, ...change }).filter(
      (entry): entry is [string, string] => Boolean(entry[1]),
    )
    router.push(chosen.length ? `${path}?${new URLSearchParams(chosen)}` : path)
  }

  return (
    <search className="mb-6 grid gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_auto_auto_auto] lg:items-end">
      <Field label={t('person')}>
        {(control) => (
          <Select
            {...control}
            value={query.person ?? ''}
            onValueChange={(person) => choose({ person })}
            choices={[{ value: '', label: t('anyone') }, ...people]}
          />
        )}
      </Field>
      <Field label={t('action')}>
        {(control) => (
          <Select
            {...control}
            value={query.action ?? ''}
            onValueChange={(action) => choose({ action })}
            choices={[{ value: '', label: t('anything') }, ...actions]}
          />
        )}
      </Field>
      <Day label={t('from')} value={query.from} onChoose={(from) => choose({ from })} />
      <Day label={t('to')} value={query.to} onChoose={(to) => choose({ to })} />
      <Button variant="secondary" onClick={() => router.push(path)}>
        {t('clear')}
      </Button>
    </search>
  )
}

type DayProps = { label: string; value: string | undefined; onChoose: (day: string) => void }

function Day({ label, value = '', onChoose }: DayProps) {
  return (
    <Field label={label}>
      {(control) => (
        <Input
          {...control}
          key={value}
          type="date"
          defaultValue={value}
          onBlur={({ target }) => target.value !== value && onChoose(target.value)}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && onChoose(currentTarget.value)}
        />
      )}
    </Field>
  )
}
