import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Label } from '@/components/ui/label'
import { Select } from '@/components/ui/select'
import type { Locale } from '@/lib/i18n/locales'
import { newsroomPath } from '@/lib/paths'
import { domainName } from './domain-name'

type Props = { locale: Locale; text: string; domain: string; domains: string[] }

/** Narrows the glossary: a plain form, what is asked for is the address of the answer. */
export async function TermSearch({ locale, text, domain, domains }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.terms' })
  const path = newsroomPath(locale, 'terms')
  const choices = domains.map((each) => ({ value: each, label: domainName(t, each) }))
  return (
    <search className="w-full max-w-3xl">
      <form
        action={path}
        key={`${text} ${domain}`}
        className="grid gap-3 sm:grid-cols-[1fr_12rem_auto] sm:items-end"
      >
        <div className="grid gap-1.5">
          <Label htmlFor="term-search">{t('search')}</Label>
          <Input id="term-search" name="q" type="search" defaultValue={text} maxLength={200} />
        </div>
        <div className="grid gap-1.5">
          <Label htmlFor="term-domain">{t('domain')}</Label>
          <Select
            id="term-domain"
            name="domain"
            defaultValue={domain}
            choices={[{ value: '', label: t('anyDomain') }, ...choices]}
          />
        </div>
        <div className="flex gap-2">
          <Button type="submit" variant="secondary">
            {t('searchButton')}
          </Button>
          {(text || domain) && (
            <Button asChild variant="ghost">
              <Link href={path}>{t('clearSearch')}</Link>
            </Button>
          )}
        </div>
      </form>
    </search>
  )
}
