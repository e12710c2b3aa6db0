import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'

/** The sizes that `public/assets/theme.js` and the style sheet know. */
const sizes = ['small', 'normal', 'large', 'largest'] as const

/** Hidden until the site's script runs: without it there is nothing to remember the choice. */
export async function TextSizeChoice({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'textSize' })
  return (
    <fieldset hidden data-text-size-choice="" className="text-size-choice">
      <legend className="sr-only">{t('label')}</legend>
      {sizes.map((size) => (
        <label key={size} title={t(size)}>
          <input type="radio" name="text-size" value={size} className="sr-only" />
          <span aria-hidden="true">{t('sample')}</span>
          <span className="sr-only">{t(size)}</span>
        </label>
      ))}
    </fieldset>
  )
}
