'use client'

import { clsx } from 'clsx'
import { SearchIcon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useLayoutEffect, useRef, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Label } from '@/components/ui/label'
import { type Choice, Select } from '@/components/ui/select'
import type { DeskFilter } from '@/features/desk/desk-filter'
import { searchFieldId } from './marks'

const fields = ['section', 'state', 'language', 'assignee', 'sort'] as const

type Props = {
  filter: DeskFilter
  path: string
  choices: Record<(typeof fields)[number], Choice[]>
}

/** What the list is asked for: a plain form, whose fields are the address's own. */
export function DeskFilters({ filter, path, choices }: Props) {
  const t = useTranslations('newsroom.desk')
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [isBusy, startTransition] = useTransition()
  useFieldsAsAddress(form, filter)

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    const query = queryOf(event.currentTarget)
    startTransition(() => router.push(query ? `${path}?${query}` : path))
  }

  return (
    <search>
      <form
        ref={form}
        action={path}
        onSubmit={onSubmit}
        aria-busy={isBusy}
        className="mb-4 grid grid-cols-2 items-end gap-3 sm:grid-cols-3 lg:grid-cols-[minmax(12.5rem,1.4fr)_repeat(4,minmax(0,1fr))_minmax(0,1.6fr)_auto]"
      >
        <div className="grid gap-1 col-span-2 sm:col-span-3 lg:col-span-1">
          <Label htmlFor={searchFieldId}>{t('search')}</Label>
          <Input
            id={searchFieldId}
            name="q"
            type="search"
            maxLength={200}
            defaultValue={filter.q}
            placeholder={t('searchHint')}
            aria-keyshortcuts="/"
          />
        </div>
        {fields.map((name) => (
          <div key={name} className={clsx('grid gap-1', name === 'sort' && 'max-sm:col-span-2')}>
            <Label htmlFor={`desk-${name}`}>{t(`filter-${name}`)}</Label>
            <Select
              id={`desk-${name}`}
              name={name}
              choices={choices[name]}
              defaultValue={String(filter[name] ?? '')}
              onValueChange={() => form.current?.requestSubmit()}
            />
          </div>
        ))}
        <Button type="submit" variant="secondary" className="max-sm:col-span-2">
          <SearchIcon aria-hidden />
          {t('show')}
        </Button>
      </form>
    </search>
  )
}

/**
 * A saved view, a heading or the way back may have changed the address: the fields follow. At first
 * they are drawn as it says, and what was chosen in them since is the reader's.
 */
function useFieldsAsAddress(
  form: { current: HTMLFormElement | null },
  { page: _, ...filter }: DeskFilter,
): void {
  const asked = JSON.stringify(filter)
  const followed = useRef(asked)
  useLayoutEffect(() => {
    if (followed.current === asked) return
    followed.current = asked
    for (const [name, value] of Object.entries<unknown>(JSON.parse(asked))) {
      const field = form.current?.elements.namedItem(name)
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = String(value ?? '')
      }
    }
  }, [form, asked])
}

/** Without what is left open, so that the address stays short. */
function queryOf(form: HTMLFormElement): string {
  const given = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
  )
  const usual = ([name, value]: [string, string]) => name === 'sort' && value === 'newest'
  return new URLSearchParams(given.filter((entry) => !usual(entry))).toString()
}
