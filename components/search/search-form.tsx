import { getTranslations } from 'next-intl/server'
import type { Term } from '@/components/story/edition'
import { inLocale, type Locale, locales } from '@/lib/i18n/locales'
import { searchPath, suggestPath } from '@/lib/paths'
import { isNarrowed } from './is-narrowed'
import type { SearchChoices, SearchFilters } from './search-page'

type Props = { locale: Locale; filters: SearchFilters; choices: SearchChoices }

/** A plain form: what it asks for is the address of the answer. */
export async function SearchForm({ locale, filters, choices }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' })
  const languageName = await getTranslations({ locale, namespace: 'languages' })
  return (
    <search>
      <form action={searchPath(locale)} className="search-form">
        <div className="search-words">
          <label htmlFor="q">{t('label')}</label>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={filters.q}
            maxLength={200}
            data-suggest={suggestPath(locale)}
            data-suggest-label={t('suggestions')}
          />
          <button type="submit">{t('submit')}</button>
        </div>
        <details open={isNarrowed(filters)}>
          <summary>{t('narrow')}</summary>
          <div className="search-filters">
            <Choice name="in" label={t('language')} chosen={filters.in} any={t('both')}>
              {locales.map((language) => ({ value: language, label: languageName(language) }))}
            </Choice>
            <Choice name="section" label={t('section')} chosen={filters.section} any={t('all')}>
              {options(choices.sections, locale)}
            </Choice>
            <Choice name="topic" label={t('topic')} chosen={filters.topic} any={t('all')}>
              {options(choices.topics, locale)}
            </Choice>
            <Choice name="source" label={t('source')} chosen={filters.source} any={t('all')}>
              {options(choices.sources, locale)}
            </Choice>
            <Day name="from" label={t('from')} chosen={filters.from} />
            <Day name="to" label={t('to')} chosen={filters.to} />
            <Choice name="sort" label={t('sort')} chosen={filters.sort}>
              {[
                { value: 'relevance', label: t('byRelevance') },
                { value: 'time', label: t('byTime') },
              ]}
            </Choice>
          </div>
        </details>
      </form>
      <script src="/assets/suggest.js" defer />
    </search>
  )
}

type Option = { value: string; label: string }

function Choice({
  name,
  label,
  chosen,
  any,
  children,
}: {
  name: keyof SearchFilters
  label: string
  chosen: string
  /** The choice that narrows nothing; left out where there is always one. */
  any?: string
  children: Option[]
}) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen}>
        {any && <option value="">{any}</option>}
        {children.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </p>
  )
}

function Day({ name, label, chosen }: { name: 'from' | 'to'; label: string; chosen: string }) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} type="date" defaultValue={chosen} />
    </p>
  )
}

function options(terms: Term[], locale: Locale): Option[] {
  return terms.map(({ slug, name }) => ({
    value: slug,
    label: inLocale(name, locale)?.value ?? slug,
  }))
}
