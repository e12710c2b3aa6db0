import { LinkedDraft } from '@/app/[locale]/(site)/preview/link/linked-draft'
import { ParallelDraftPage } from '@/app/[locale]/(site)/preview/parallel-draft-page'
import { localeOf } from '@/app/[locale]/locale-of'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/preview/link/[token]/parallel/[[...other]]'>

export default async function Page({ params }: Props) {
  const locale = await localeOf(params)
  const { token, other } = await params
  return (
    <LinkedDraft locale={locale} token={token}>
      {(draft) => <ParallelDraftPage locale={locale} beside={other?.[0]} draft={draft} />}
    </LinkedDraft>
  )
}
