import { getTranslations } from 'next-intl/server'
import type { FindingDeed } from '@/features/checks/queries'
import type { Locale } from '@/lib/i18n/locales'
import { FindingList } from './finding-list'

type Props = { locale: Locale; deeds: FindingDeed[] }

/** The fixes that writers took from findings of a story, and the waivers that were taken back. */
export async function FindingDeedList({ locale, deeds }: Props) {
  const t = await getTranslations({ locale, namespace: 'checks.deeds' })
  const items = deeds.map(({ isFix, from, to, actorName, ...deed }) => ({
    ...deed,
    said: isFix ? t('fixed', { from, to }) : t('takenBack'),
    by: actorName,
  }))
  return <FindingList locale={locale} title={t('title', { count: deeds.length })} items={items} />
}
