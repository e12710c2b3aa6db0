import type { BreadcrumbList } from 'schema-dts'
import type { Term } from '@/components/story/edition'
import { allMessages } from '@/lib/i18n/all-messages'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { frontPath, sectionPath } from '@/lib/paths'
import { absolute } from './absolute'

type Step = { name: string; path: string }

/** The way from the front page down to a page, itself at the end. */
export function breadcrumbList(locale: Locale, steps: Step[]): BreadcrumbList {
  const front = { name: allMessages[locale].site.frontPage, path: frontPath(locale) }
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [front, ...steps].map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
  }
}

export function sectionSteps(locale: Locale, path: Term[]): Step[] {
  return path.map(({ slug, name }) => ({
    name: inLocale(name, locale)?.value ?? slug,
    path: sectionPath(locale, slug),
  }))
}
