/**
 * All that the code knows of a language, an entry each. `LANGUAGES` says in which of them a newsroom
 * publishes; type faces and line breaking stand beside this in `app/styles/languages.css`, words in
 * `messages/`. How one is added: docs/how-to/add-a-language.md.
 */

type Language = {
  /** BCP 47, for `lang`, `hreflang` and `Intl`. */
  tag: string
  /** Its name in itself. */
  name: string
  /** ISO 15924. */
  script: 'Hans' | 'Latn' | 'Arab'
  direction: 'ltr' | 'rtl'
  /** Whether spaces part its words; where they do not, a line may break nearly anywhere. */
  isSpaced: boolean
  /** What its texts are measured in, and how many of these a reader takes in a minute. */
  count: { unit: 'character' | 'word'; perMinute: number }
  /** How many characters of a text stand for it in lists, and below what a search has found. */
  excerpt: { list: number; found: number }
  /** Whether browsers can tell its words from misspelt ones. */
  isSpellChecked: boolean
  /** How a headline becomes the end of an address. */
  slug: 'letters' | 'pinyin' | 'romanised'
  /** What a sentence sets around a title that it names. */
  titleMarks: readonly [string, string]
  /** Which form of a month's name stands alone in a list. */
  monthName: 'short' | 'long'
  /** Language subtags, besides its own, by which browsers may ask for it (ISO 639). */
  askedAs: readonly string[]
  /** The typefaces of share pictures to look for a character in, the first first, and their leading. */
  shareType: { fonts: readonly ('latin' | 'han' | 'arabic')[]; leading: number }
  /** As DeepL names it, and whether it takes instructions for translations into it. */
  deepl: { source: string; target: string; isInstructed: boolean }
  /** As Open Graph names it. */
  openGraph: string
  /** As the protocol of news sitemaps names it. */
  newsSitemap: string
}

export const languages = {
  zh: {
    // The Chinese edition is in simplified characters.
    tag: 'zh-Hans',
    name: '中文',
    script: 'Hans',
    direction: 'ltr',
    isSpaced: false,
    // Between what the curriculum of 2022 asks of silent reading at the end of primary school (300)
    // and of middle school (500).
    count: { unit: 'character', perMinute: 400 },
    excerpt: { list: 90, found: 100 },
    isSpellChecked: false,
    slug: 'pinyin',
    titleMarks: ['《', '》'],
    // The long name, without its year, is in numerals that nobody looks for.
    monthName: 'short',
    // A macrolanguage, whose members (ISO 639-3, with the older three letters) are all written in
    // what `zh` is written in.
    askedAs:
      'zho chi cmn yue wuu hak nan gan hsn cdo cjy cnp cpx csp czh czo mnp lzh luh hnm'.split(' '),
    shareType: { fonts: ['han', 'latin'], leading: 1.36 },
    deepl: { source: 'ZH', target: 'ZH-HANS', isInstructed: true },
    openGraph: 'zh_CN',
    newsSitemap: 'zh-cn',
  },
  en: {
    tag: 'en',
    name: 'English',
    script: 'Latn',
    direction: 'ltr',
    isSpaced: true,
    // Silent reading of non-fiction is 238 words (Brysbaert 2019, "How many words do we read per
    // minute?"), rounded down to what IReST measured (228, Trauzettel-Klosinski and Dietz 2012).
    count: { unit: 'word', perMinute: 230 },
    excerpt: { list: 200, found: 220 },
    isSpellChecked: true,
    slug: 'letters',
    titleMarks: ['“', '”'],
    monthName: 'long',
    askedAs: ['eng'],
    // Quotation marks and apostrophes of a Han typeface are as wide as a character.
    shareType: { fonts: ['latin', 'han'], leading: 1.22 },
    deepl: { source: 'EN', target: 'EN-GB', isInstructed: true },
    openGraph: 'en_GB',
    newsSitemap: 'en',
  },
  ar: {
    tag: 'ar',
    name: 'العربية',
    script: 'Arab',
    direction: 'rtl',
    isSpaced: true,
    // What IReST measured of Arabic (138, Trauzettel-Klosinski and Dietz 2012), rounded.
    count: { unit: 'word', perMinute: 140 },
    excerpt: { list: 180, found: 200 },
    isSpellChecked: true,
    slug: 'romanised',
    titleMarks: ['«', '»'],
    monthName: 'long',
    // The macrolanguage's spoken members are written as standard Arabic.
    askedAs: 'ara arb arz apc ajp acm afb ars ary arq aeb ayl apd acw ayn aec'.split(' '),
    shareType: { fonts: ['arabic', 'latin', 'han'], leading: 1.5 },
    deepl: { source: 'AR', target: 'AR', isInstructed: false },
    openGraph: 'ar_AR',
    newsSitemap: 'ar',
  },
} as const satisfies Record<string, Language>

export type Locale = keyof typeof languages

/** Every language that a stored text can be in, whichever the newsroom publishes in. */
export const knownLocales = Object.keys(languages) as [Locale, ...Locale[]]

/** What a newsroom publishes in where nothing says otherwise. */
export const usualLanguages = 'zh,en'

/** Whose words stand in for those that a language's own file lacks. */
export const fallbackLocale: Locale = 'en'

/** `zh,en` as a list; null where it names fewer than two, one twice, or one that is not known. */
export function readLanguages(list: string): [Locale, Locale, ...Locale[]] | null {
  const named = list.split(',').map((name) => name.trim())
  const [first, second, ...others] = named.filter(isKnownLocale)
  const all = first && second && ([first, second, ...others] as const)
  return all && all.length === named.length && new Set(all).size === all.length ? [...all] : null
}

export function isKnownLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(languages, value)
}
