import {
  defaultLocale,
  type Locale,
  languageTags,
  locales,
  type PerLocale,
} from '@/lib/i18n/locales'

/** An address of a page in one language, as `<link rel="alternate" hreflang>` names it. */
export type Alternate = { language: string; path: string }

/**
 * The alternates of a page by the paths it is live at. Readers of no language of ours are sent to
 * `fallback`, else to the site's first language, else to whichever there is.
 */
export function alternatesOf(paths: PerLocale<string>, fallback?: string): Alternate[] {
  const live = locales.flatMap((locale) => alternateIn(locale, paths[locale]))
  const elsewhere = fallback ?? paths[defaultLocale] ?? live[0]?.path
  return elsewhere ? [...live, { language: 'x-default', path: elsewhere }] : live
}

function alternateIn(locale: Locale, path: string | undefined): Alternate[] {
  return path === undefined ? [] : [{ language: languageTags[locale], path }]
}
