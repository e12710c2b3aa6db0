import { fallbackLocale } from '@/lib/i18n/languages'
import { everyLocale, type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import ar from '@/messages/ar.json'
import en from '@/messages/en.json'
import zh from '@/messages/zh.json'

export type Messages = typeof en

/** What is said at a place; the build makes a list of a message that takes something in. */
type Message = string | readonly unknown[]

/** A branch of words, of which a language may have a part. */
type Words = { [key: string]: Message | Words }

/** A language that has no file of words here speaks in those of the fallback language. */
const files: PerLocale<Words> = { zh, en, ar }

/** Every word that people see, in each language; what its own file lacks is in the fallback language. */
export const allMessages: Record<Locale, Messages> = everyLocale(
  (locale) => completed(files[fallbackLocale] ?? {}, files[locale] ?? {}) as Messages,
)

/** The languages of the newsroom's own pages: those that have words for them. */
export const newsroomLocales = locales.filter((locale) => 'newsroom' in (files[locale] ?? {}))

function completed(all: Words, own: Words): Words {
  const words = Object.entries(all).map(([key, word]) => {
    const said = own[key]
    if (isMessage(word)) return [key, said ?? word]
    return [key, completed(word, said === undefined || isMessage(said) ? {} : said)]
  })
  return Object.fromEntries(words)
}

function isMessage(word: Message | Words): word is Message {
  return typeof word === 'string' || Array.isArray(word)
}
