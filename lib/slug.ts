import anyAscii from 'any-ascii'
import { pinyin } from 'pinyin-pro'
import { languages } from '@/lib/i18n/languages'
import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import { plainLetters } from './plain-letters'

const longestSlug = 80

/** The languages whose headline may give the slug, the most readable way first. */
const sources = (['letters', 'pinyin', 'romanised'] as const).flatMap((way) =>
  locales.filter((locale) => languages[locale].slug === way),
)

/** What a slug is made from, so that two can be told to be of the same words. */
export function slugSource(content: { slug: string | null; headline: PerLocale<string> }): string {
  const headlines = sources.map((locale) => content.headline[locale]?.trim())
  return content.slug?.trim() || headlines.find(Boolean) || ''
}

/** The readable end of a story's address: from a headline in Latin letters, else from one spelt in them. */
export function slugFor(headline: PerLocale<string>): string {
  const slugs = sources.map((locale) => slugify(inLatin(headline[locale] ?? '', locale)))
  return slugs.find(Boolean) ?? 'story'
}

/** Lower-case Latin words joined by hyphens, Han characters as pinyin; empty where nothing is left. */
export function slugify(text: string): string {
  const visible = text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  const latin = pinyin(visible, { toneType: 'none', nonZh: 'consecutive', v: true })
  const words = plainLetters(latin)
    .replace(/[’']/gu, '')
    .match(/[a-z0-9]+/gu)
  return cutAtWord(words ?? [])
}

/** Letters of another alphabet by their sounds; Han characters are left for pinyin. */
function inLatin(text: string, locale: Locale): string {
  return languages[locale].slug === 'romanised' ? anyAscii(text) : text
}

function cutAtWord(words: string[]): string {
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word
    if (longer.length > longestSlug) break
    slug = longer
  }
  return slug || (words[0] ?? '').slice(0, longestSlug)
}
