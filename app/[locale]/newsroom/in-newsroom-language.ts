import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { pathHeader } from '@/lib/headers'
import { newsroomLocales } from '@/lib/i18n/all-messages'
import { fallbackLocale } from '@/lib/i18n/languages'
import type { Locale } from '@/lib/i18n/locales'

/**
 * Leads to the same page in a language that has words for the newsroom: words of another in a page that
 * runs the other way are hard to read.
 */
export async function inNewsroomLanguage(locale: Locale): Promise<void> {
  const other = newsroomLocales.find((each) => each === fallbackLocale) ?? newsroomLocales[0]
  const path = (await headers()).get(pathHeader)
  if (!other || !path || newsroomLocales.includes(locale)) return
  redirect(path.replace(/^\/[^/?]+/u, `/${other}`))
}
