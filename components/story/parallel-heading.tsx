import { getTranslations } from 'next-intl/server'
import { DateTime } from '@/components/ui/date-time'
import { HeadlineText } from '@/components/ui/headline-text'
import { inLanguage, inLocale, languageTags } from '@/lib/i18n/locales'
import { storyPath } from '@/lib/paths'
import type { Edition } from './edition'
import { machineCredit } from './machine-credit'

type Props = { edition: Edition; level: 1 | 2 }

/** The head of one side: headline, standfirst, who wrote it and when. */
export async function ParallelHeading({ edition, level }: Props) {
  const { locale, headline, standfirst, byline, translator, publishedAt } = edition
  const t = await getTranslations({ locale, namespace: 'parallel' })
  const machine = machineCredit(edition)
  const Heading = level === 1 ? 'h1' : 'h2'
  const source = edition.source && inLocale(edition.source.name, locale)
  return (
    <header {...inLanguage(locale)} className="parallel-heading">
      <p>
        <a href={storyPath(edition)} hrefLang={languageTags[locale]} data-locale={locale}>
          {t('readAlone')}
        </a>
      </p>
      <Heading>
        <HeadlineText text={headline} locale={locale} />
      </Heading>
      {standfirst && <p className="standfirst">{standfirst}</p>}
      <ul className="parallel-credits">
        <li>
          <DateTime iso={publishedAt} locale={locale} precision="minute" />
        </li>
        {byline && <li>{t('byline', { name: byline })}</li>}
        {translator && <li>{t('translator', { name: translator })}</li>}
        {machine && <li>{machine}</li>}
        {source && <li>{t('source', { name: source.value })}</li>}
      </ul>
    </header>
  )
}
