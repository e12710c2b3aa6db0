import { DraftPage } from '@/app/[locale]/(site)/preview/draft-page'
import { LinkedDraft } from '@/app/[locale]/(site)/preview/link/linked-draft'
import { localeOf } from '@/app/[locale]/locale-of'

export const dynamic = 'force-dynamic'

export default async function Page({ params }: PageProps<'/[locale]/preview/link/[token]'>) {
  const locale = await localeOf(params)
  const { token } = await params
  return (
    <LinkedDraft locale={locale} token={token}>
      {(draft) => <DraftPage locale={locale} draft={draft} hasRelated={false} />}
    </LinkedDraft>
  )
}
