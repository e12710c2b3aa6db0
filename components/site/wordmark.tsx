import { LeavesMark } from '@/components/ui/icons'
import { allMessages } from '@/lib/i18n/all-messages'
import { inLanguage, type Locale, otherLocales } from '@/lib/i18n/locales'

/** The name is the same pair everywhere; the page's own language comes first. */
export function Wordmark({ locale }: { locale: Locale }) {
  return (
    <span className="wordmark">
      <LeavesMark className="wordmark-leaves" />
      <span>{allMessages[locale].site.name}</span>
      {otherLocales(locale).map((other) => (
        <span key={other} {...inLanguage(other)} className="wordmark-second">
          {allMessages[other].site.name}
        </span>
      ))}
    </span>
  )
}
