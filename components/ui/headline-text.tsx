import { Fragment } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { headlineWords } from './headline-words'

/**
 * A headline that breaks between words. Chinese may break anywhere by itself, which at the size of
 * a headline tears words apart.
 */
export function HeadlineText({ text, locale }: { text: string; locale: Locale }) {
  if (locale !== 'zh') return text
  return headlineWords(text).map((word, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity and never move.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {word}
    </Fragment>
  ))
}
