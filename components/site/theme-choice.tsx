import { getTranslations } from 'next-intl/server'
import { MoonIcon, SunIcon, SystemIcon } from '@/components/ui/icons'
import type { Locale } from '@/lib/i18n/locales'

const themes = [
  { name: 'system', Icon: SystemIcon },
  { name: 'light', Icon: SunIcon },
  { name: 'dark', Icon: MoonIcon },
] as const

/** Hidden until the site's script runs: without it there is nothing to remember the choice. */
export async function ThemeChoice({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'theme' })
  return (
    <fieldset hidden data-theme-choice="" className="theme-choice">
      <legend className="sr-only">{t('label')}</legend>
      {themes.map(({ name, Icon }) => (
        <label key={name} title={t(name)}>
          <input type="radio" name="theme" value={name} className="sr-only" />
          <Icon />
          <span className="sr-only">{t(name)}</span>
        </label>
      ))}
    </fieldset>
  )
}
