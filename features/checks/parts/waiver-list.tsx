import { getTranslations } from 'next-intl/server'
import type { NamedWaiver } from '@/features/checks/queries'
import type { Locale } from '@/lib/i18n/locales'
import { FindingList } from './finding-list'
import { TakeBackButton } from './take-back-button'

type Props = { locale: Locale; storyId: number; waivers: NamedWaiver[]; mayTakeBack: boolean }

/** What was let stand in a story: by whom, and why. */
export async function WaiverList({ locale, storyId, waivers, mayTakeBack }: Props) {
  const t = await getTranslations({ locale, namespace: 'checks.waivers' })
  const items = waivers.map(({ reason, name, ...waiver }) => ({
    ...waiver,
    said: t('reason', { reason }),
    by: name,
    tool: mayTakeBack && <TakeBackButton storyId={storyId} waiverId={waiver.id} />,
  }))
  return <FindingList locale={locale} title={t('title', { count: waivers.length })} items={items} />
}
