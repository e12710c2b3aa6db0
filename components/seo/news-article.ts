import type { NewsArticle, Organization, Person } from 'schema-dts'
import type { Edition, OtherEdition } from '@/components/story/edition'
import { openingWords } from '@/components/story/opening-words'
import { isoWithOffset } from '@/lib/dates'
import { env } from '@/lib/env'
import { inLocale, type Locale, languageTags } from '@/lib/i18n/locales'
import { cropPath, storyPath } from '@/lib/paths'
import { absolute } from './absolute'
import { bylineNames } from './byline-names'
import { machineMade } from './machine-made'
import { originalOf } from './original-of'
import { publisher } from './publisher'

type Told = {
  edition: Edition
  /** The story's other live editions. */
  others: OtherEdition[]
  /** The path of its share picture, which stands for it where it has no picture of its own. */
  sharePath: string
}

export function newsArticle({ edition, others, sharePath }: Told): NewsArticle {
  const { locale, headline, standfirst, sectionPath, topics, corrections } = edition
  const url = absolute(storyPath(edition))
  return {
    '@type': 'NewsArticle',
    '@id': articleId(edition),
    url,
    mainEntityOfPage: url,
    headline,
    description: standfirst ?? openingWords(edition),
    inLanguage: languageTags[locale],
    datePublished: withOffset(edition.publishedAt),
    dateModified: withOffset(edition.updatedAt),
    author: authorsOf(edition),
    publisher: publisher(locale),
    image: imagesOf(edition, sharePath),
    isAccessibleForFree: true,
    ...(sectionPath.length > 0 && { articleSection: namesIn(sectionPath, locale) }),
    ...(topics.length > 0 && { keywords: namesIn(topics, locale) }),
    ...(edition.source && { sourceOrganization: sourceOf(edition.source, locale) }),
    ...translationsOf(edition, others),
    ...machineMade(edition),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ at, note }) => ({
        '@type': 'CorrectionComment' as const,
        text: note,
        datePublished: withOffset(at),
      })),
    }),
  }
}

const articleId = (edition: OtherEdition) => `${absolute(storyPath(edition))}#article`

const withOffset = (iso: string) => isoWithOffset(iso, env().TIME_ZONE)

/** Who wrote it; where no one is named, whose text it is. */
function authorsOf({ byline, source, locale }: Edition): (Person | Organization)[] {
  const names = bylineNames(byline ?? '')
  if (names.length > 0) return names.map((name) => ({ '@type': 'Person', name }))
  return [source ? sourceOf(source, locale) : publisher(locale)]
}

function sourceOf({ slug, name, url }: NonNullable<Edition['source']>, locale: Locale) {
  const shown = inLocale(name, locale)?.value ?? slug
  return { '@type': 'Organization' as const, name: shown, ...(url && { url }) }
}

function imagesOf({ leadPicture }: Edition, sharePath: string): string[] {
  if (!leadPicture) return [absolute(sharePath)]
  const ratios = ['16x9', '4x3', '1x1'] as const
  return ratios.map((ratio) => absolute(cropPath(leadPicture.file, ratio)))
}

function namesIn(terms: Edition['topics'], locale: Locale): string[] {
  return terms.map(({ slug, name }) => inLocale(name, locale)?.value ?? slug)
}

/** The translations of an original; of a translation, its original and who made it. */
function translationsOf(edition: Edition, others: OtherEdition[]): Partial<NewsArticleLinks> {
  const original = originalOf([edition, ...others])
  if (original.locale === edition.locale) {
    return others.length > 0 ? { workTranslation: others.map(otherArticle) } : {}
  }
  const translators = bylineNames(edition.translator ?? '')
  return {
    translationOfWork: otherArticle(original),
    ...(translators.length > 0 && {
      translator: translators.map((name) => ({ '@type': 'Person', name })),
    }),
  }
}

type NewsArticleLinks = {
  workTranslation: NewsArticle[]
  translationOfWork: NewsArticle
  translator: Person[]
}

function otherArticle(other: OtherEdition): NewsArticle {
  return {
    '@type': 'NewsArticle',
    '@id': articleId(other),
    url: absolute(storyPath(other)),
    headline: other.headline,
    inLanguage: languageTags[other.locale],
  }
}
