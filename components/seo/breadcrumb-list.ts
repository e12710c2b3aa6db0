import type { BreadcrumbList } from 'schema-dts'
import type { Term } from '@/components/story/edition'
import { allMessages } from '@/lib/i18n/all-messages'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { frontPath, sectionPath } from '@/lib/paths'
import { absolute } from './absolute'

type Breadcrumb = { name: string; path: string }

/** The way from the front page down to a page, itself at the end. */
export function breadcrumbList(locale: Locale, crumbs: Breadcrumb[]): BreadcrumbList {
  const front = { name: allMessages[locale].site.frontPage, path: frontPath(locale) }
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [front, ...crumbs].map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
  }
}

export function sectionCrumbs(locale: Locale, path: Term[]): Breadcrumb[] {
  return path.map(({ slug, name }) => ({
    name: inLocale(name, locale)?.value ?? slug,
    path: sectionPath(locale, slug),
  }))
}
