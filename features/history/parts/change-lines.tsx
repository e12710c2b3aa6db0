import { getTranslations } from 'next-intl/server'
import type { Change } from '@/features/history/changes'
import type { StoredChanges } from '@/features/history/stored-changes'
import type { Locale } from '@/lib/i18n/locales'
import { type HistoryWords, languagesIn, numberList } from './words'

type Props = { seq: number; changes: StoredChanges; locale: Locale }

/** What one version changed, a line each. */
export async function ChangeLines({ seq, changes, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  const languages = await getTranslations({ locale, namespace: 'languages' })
  if (changes === null) return <p className="text-ink-soft">{t('first')}</p>
  if ('refused' in changes) {
    return <p className="text-ink-soft">{t(`changesRefused.${changes.refused}`)}</p>
  }
  if (changes.length === 0) return <p className="text-ink-soft">{t('noChange')}</p>
  return (
    <ul aria-label={t('changes', { seq })} className="grid gap-0.5">
      {changes.map((change) => {
        const line = lineOf(change, t, locale, languagesIn(change.locales, languages, locale))
        return <li key={line}>{line}</li>
      })}
    </ul>
  )
}

const passageKeys = {
  edited: 'passagesEdited',
  added: 'passagesAdded',
  removed: 'passagesRemoved',
  drafted: 'passagesDrafted',
} as const

function lineOf(change: Change, t: HistoryWords, locale: Locale, languages: string): string {
  if (change.kind === 'passages') {
    const { fate, numbers } = change
    const count = numbers.length
    return t(passageKeys[fate], { count, numbers: numberList(numbers, locale), languages })
  }
  const field = t(`field.${change.field}`)
  return languages ? t('inLanguages', { field, languages }) : field
}
