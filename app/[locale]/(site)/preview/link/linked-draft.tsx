import type { ReactNode } from 'react'
import { NoDraft } from '@/app/[locale]/(site)/preview/draft-notice'
import type { Draft } from '@/features/previews/draft'
import { getSharedDraft } from '@/features/previews/pages'
import type { Locale } from '@/lib/i18n/locales'

type Props = { locale: Locale; token: string; children: (draft: Draft) => ReactNode }

/** The draft that a link opens, or why it opens none. */
export function LinkedDraft({ locale, token, children }: Props) {
  const shared = getSharedDraft(token)
  if (shared.status === 'open') return children(shared.draft)
  return <NoDraft locale={locale} status={shared.status === 'ended' ? 410 : 404} />
}
