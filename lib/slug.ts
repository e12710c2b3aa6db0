import { pinyin } from 'pinyin-pro'
import type { PerLocale } from '@/lib/i18n/locales'
import { plainLetters } from './plain-letters'

const longestSlug = 80

/** What a slug is made from, so that two can be told to be of the same words. */
export function slugSource(content: { slug: string | null; headline: PerLocale<string> }): string {
  return content.slug?.trim() || content.headline.en?.trim() || content.headline.zh?.trim() || ''
}

/** The readable end of a story's address: from the English headline, else the Chinese one in pinyin. */
export function slugFor(headline: PerLocale<string>): string {
  return slugify(headline.en ?? '') || slugify(headline.zh ?? '') || 'story'
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

function cutAtWord(words: string[]): string {
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word
    if (longer.length > longestSlug) break
    slug = longer
  }
  return slug || (words[0] ?? '').slice(0, longestSlug)
}
