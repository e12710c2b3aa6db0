'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/ui/checkbox'
import type { Locale } from '@/lib/i18n/locales'
import { useWork } from './use-work'

type Props = { goingOut: Locale[]; isRead: boolean; onRead: (isRead: boolean) => void }

/** How much of the languages that go out is not agreed, and the word of who has read it that it is right. */
export function AgreementOffer({ goingOut, isRead, onRead }: Props) {
  const t = useTranslations('newsroom.work.agreement')
  const open = useWork().work.open.filter(({ pair }) =>
    pair.every((locale) => goingOut.includes(locale)),
  )
  if (open.length === 0) return null
  const total = new Set(open.map(({ id }) => id)).size
  const stale = new Set(open.flatMap(({ id, state }) => (state === 'stale' ? id : []))).size
  return (
    <section className="grid gap-2 rounded-md border border-hairline px-3 py-2.5 text-sm">
      <p>{t('open', { total, stale, unconfirmed: total - stale })}</p>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the checkbox is inside. */}
      <label className="flex items-start gap-2">
        <Checkbox className="mt-0.5" checked={isRead} onCheckedChange={onRead} />
        {t('read', { total })}
      </label>
    </section>
  )
}
