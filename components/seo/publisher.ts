import { createTranslator } from 'next-intl'
import type {
  NewsMediaOrganization,
  SearchAction,
  WebSite,
  WithActionConstraints,
} from 'schema-dts'
import { allMessages } from '@/lib/i18n/all-messages'
import { languageList } from '@/lib/i18n/language-list'
import { type Locale, languageTags, otherLocales } from '@/lib/i18n/locales'
import { aboutPath, frontPath, logoPath, searchPath } from '@/lib/paths'
import { absolute } from './absolute'

/** The same in every language, so that all pages speak of one publisher. */
const publisherId = () => absolute('/#publisher')

export function publisher(locale: Locale): NewsMediaOrganization {
  const about = absolute(aboutPath(locale))
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId(),
    name: allMessages[locale].site.name,
    alternateName: otherLocales(locale).map((other) => allMessages[other].site.name),
    url: absolute(frontPath(locale)),
    logo: { '@type': 'ImageObject', url: absolute(logoPath), width: '512', height: '512' },
    publishingPrinciples: about,
    correctionsPolicy: `${about}#corrections`,
  }
}

export function webSite(locale: Locale): WebSite {
  const t = createTranslator({ locale, messages: allMessages[locale], namespace: 'site' })
  return {
    '@type': 'WebSite',
    '@id': absolute(`${frontPath(locale)}#website`),
    name: t('name'),
    alternateName: otherLocales(locale).map((other) => allMessages[other].site.name),
    description: t('description', { languages: languageList(locale) }),
    url: absolute(frontPath(locale)),
    inLanguage: languageTags[locale],
    publisher: { '@id': publisherId() },
    potentialAction: searchAction(locale),
  }
}

function searchAction(locale: Locale): WithActionConstraints<SearchAction> {
  return {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absolute(searchPath(locale))}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  }
}
