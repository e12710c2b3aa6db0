import { LeavesMark } from '@/components/ui/icons'
import { type Locale, languageTags, otherLocales } from '@/lib/i18n/locales'

/** The name is the same pair everywhere; the page's own language comes first. */
const names: Record<Locale, string> = { zh: '双联', en: 'Diptych' }

export function Wordmark({ locale }: { locale: Locale }) {
  return (
    <span className="wordmark">
      <LeavesMark className="wordmark-leaves" />
      <span>{names[locale]}</span>
      {otherLocales(locale).map((other) => (
        <span key={other} lang={languageTags[other]} className="wordmark-second">
          {names[other]}
        </span>
      ))}
    </span>
  )
}
