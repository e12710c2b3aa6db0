import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'

type Props = { locale: Locale; sides: { language: Locale; content: ReactNode }[] }

/** The languages beside each other, or under each other where there is no width. */
export async function SideBySide({ locale, sides }: Props) {
  const t = await getTranslations({ locale, namespace: 'languages' })
  return (
    <div className="grid divide-y divide-hairline md:grid-cols-2 md:divide-x md:divide-y-0">
      {sides.map(({ language, content }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls.
        <div
          key={language}
          role="group"
          aria-label={t(language)}
          className="grid content-start gap-2 p-4"
        >
          <p aria-hidden className="text-xs text-ink-soft">
            {t(language)}
          </p>
          {content}
        </div>
      ))}
    </div>
  )
}
