'use client'

import { DownloadIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { exchangeFormats, exchangePath } from '@/features/exchange/export-path'
import type { SentPart } from '@/features/exchange/pages'
import { inLanguage, isLocale, locales, otherLocales } from '@/lib/i18n/locales'
import { usePartName } from './part-name'

const directions = locales.flatMap((from) => otherLocales(from).map((to) => ({ from, to })))

/** Chooses what a translator is sent, and fetches it as a file. */
export function SendForm({ number, parts }: { number: number; parts: SentPart[] }) {
  const t = useTranslations('newsroom.exchange')
  const languages = useTranslations('languages')
  const nameOf = usePartName()
  const base = useId()
  const [direction, setDirection] = useState(directions[0])
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  if (!direction) return null
  const { from, to } = direction
  const offered = parts.filter(({ texts }) => texts[from] !== '')
  const sent = offered.filter(({ id }) => !left.has(id)).map(({ id }) => id)
  const isAll = sent.length === offered.length

  function choose(value: string): void {
    const [one, other] = value.split(' ')
    if (isLocale(one) && isLocale(other)) setDirection({ from: one, to: other })
  }

  function toggle(ids: string[], isSent: boolean): void {
    setLeft(
      (before) => new Set([...before].filter((id) => !ids.includes(id)).concat(isSent ? [] : ids)),
    )
  }

  return (
    <section aria-labelledby={`${base}-title`} className="grid content-start gap-4">
      <h2 id={`${base}-title`} className="text-lg font-semibold">
        {t('send')}
      </h2>
      <Field label={t('direction')}>
        {(control) => (
          <Select
            {...control}
            value={`${from} ${to}`}
            onValueChange={choose}
            choices={directions.map((each) => ({
              value: `${each.from} ${each.to}`,
              label: t('directionOf', { from: languages(each.from), to: languages(each.to) }),
            }))}
          />
        )}
      </Field>
      {offered.length === 0 ? (
        <p className="text-sm text-ink-soft">{t('nothing', { language: languages(from) })}</p>
      ) : (
        <fieldset className="grid gap-2">
          <legend className="mb-2 text-sm font-medium">{t('parts')}</legend>
          <label htmlFor={`${base}-all`} className="flex items-center gap-2 text-sm font-medium">
            <Checkbox
              id={`${base}-all`}
              checked={isAll || (sent.length > 0 && 'indeterminate')}
              onCheckedChange={() =>
                toggle(
                  offered.map(({ id }) => id),
                  !isAll,
                )
              }
            />
            {t('all')}
          </label>
          <ul className="max-h-96 overflow-y-auto border-y border-hairline">
            {offered.map((part) => (
              <li key={part.id} className="border-b border-hairline py-2 last:border-b-0">
                <label htmlFor={`${base}-${part.id}`} className="flex items-start gap-2 text-sm">
                  <Checkbox
                    id={`${base}-${part.id}`}
                    className="mt-0.5"
                    checked={sent.includes(part.id)}
                    onCheckedChange={(isSent) => toggle([part.id], isSent)}
                  />
                  <span className="min-w-0">
                    <span className="me-2 font-medium">{nameOf(part)}</span>
                    <span {...inLanguage(from)} className="text-ink-soft">
                      {part.texts[from]}
                    </span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {sent.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {exchangeFormats.map((format) => (
            <Button key={format} asChild variant="secondary">
              <a
                href={exchangePath(number, { format, from, to, ids: isAll ? null : sent })}
                download
              >
                <DownloadIcon aria-hidden />
                {t(`formats.${format}`)}
              </a>
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}
