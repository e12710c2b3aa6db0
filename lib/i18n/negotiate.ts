import { defaultLocale, isLocale, type Locale, locales } from '@/lib/i18n/locales'

/**
 * Subtags by which a browser may ask for a language of ours: Chinese is a macrolanguage, whose
 * members (ISO 639-3, with the older three letters) are all written in what `zh` is written in.
 */
const members = new Map<string, Locale>([
  ...'zho chi cmn yue wuu hak nan gan hsn cdo cjy cnp cpx csp czh czo mnp lzh luh hnm'
    .split(' ')
    .map((subtag) => [subtag, 'zh'] as const),
  ['eng', 'en'],
])

/** The language to greet a visitor in: the one chosen before, else what the browser asks for. */
export function negotiateLocale(
  chosen: string | undefined,
  acceptLanguage: string | null | undefined,
): Locale {
  if (isLocale(chosen)) return chosen
  const wishes = wishesOf(acceptLanguage ?? '')
  const refused = wishes.filter(({ quality }) => quality === 0).map(({ subtag }) => subtag)
  const others = [defaultLocale, ...locales].filter((locale) => !refused.includes(locale))
  const found = wishes
    .filter(({ quality }) => quality > 0)
    .map(({ subtag }) => (subtag === '*' ? others[0] : subtag))
    .find(isLocale)
  return found ?? defaultLocale
}

/** The languages of an Accept-Language header, best first (RFC 9110, 12.5.4). */
function wishesOf(header: string): { subtag: string; quality: number }[] {
  return header
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/iu.exec(parameter)?.[1])
      return {
        subtag: subtagOf(tag),
        quality: Number(quality.find((value) => value !== undefined) ?? 1),
      }
    })
    .sort((a, b) => b.quality - a.quality)
}

function subtagOf(tag: string): string {
  const [primary = ''] = tag.trim().toLowerCase().split(/[-_]/u)
  return members.get(primary) ?? primary
}
