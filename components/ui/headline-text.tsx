import { Fragment } from 'react'
import { type Locale, languages } from '@/lib/i18n/languages'
import { headlineWords } from './headline-words'

/**
 * A headline that breaks between words. Without spaces it may break anywhere by itself, which at the size of
 * a headline tears words apart.
 */
export function HeadlineText({ text, locale }: { text: string; locale: Locale }) {
  if (languages[locale].isSpaced) return text
  return headlineWords(text, locale).map((word, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity and never move.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {word}
    </Fragment>
  ))
}
