import { getTranslations } from 'next-intl/server'
import { inLanguage, type Locale } from '@/lib/i18n/locales'
import type { Edition } from './edition'

type Props = {
  edition: Pick<Edition, 'stale' | 'unread'>
  passageId: string
  /** The page's own language. */
  locale: Locale
}

/** In a draft, beside a passage that is to follow another language, or that nobody has read. */
export async function DraftNotes({ edition, passageId, locale }: Props) {
  const stale = edition.stale?.find(({ id }) => id === passageId)
  const isUnread = edition.unread?.includes(passageId) ?? false
  if (!stale && !isUnread) return null
  const t = await getTranslations({ locale, namespace: 'preview' })
  const languageName = await getTranslations({ locale, namespace: 'languages' })
  return (
    <div {...inLanguage(locale)} className="draft-notes">
      {stale && (
        <div>
          {t('staleNote', {
            language: stale.changed.map((each) => languageName(each)).join(' / '),
          })}
        </div>
      )}
      {isUnread && <div>{t('machineDraft')}</div>}
    </div>
  )
}
