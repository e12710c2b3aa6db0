import { LinkedDraft } from '@/app/[locale]/(site)/preview/link/linked-draft'
import { ParallelDraftPage } from '@/app/[locale]/(site)/preview/parallel-draft-page'
import { localeOf } from '@/app/[locale]/locale-of'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/preview/link/[token]/parallel'>

export default async function Page({ params }: Props) {
  const locale = await localeOf(params)
  const { token } = await params
  return (
    <LinkedDraft locale={locale} token={token}>
      {(draft) => <ParallelDraftPage locale={locale} draft={draft} />}
    </LinkedDraft>
  )
}
