import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import type { PassageMark } from './passages'

type Props = { mark: PassageMark; locale: Locale; isOfHeading?: boolean }

/** Below a passage or the headings of the parallel view: that its languages may not say the same, and why. */
export async function PassageMarkNote({ mark, locale, isOfHeading = false }: Props) {
  const t = await getTranslations({ locale, namespace: 'parallel' })
  const languageName = await getTranslations({ locale, namespace: 'languages' })
  return (
    <p className="passage-mark">
      {mark === 'unconfirmed'
        ? t('unconfirmed')
        : t(isOfHeading ? 'headingBehind' : 'behind', {
            behind: languageName(mark.behind),
            ahead: languageName(mark.ahead),
          })}
    </p>
  )
}
