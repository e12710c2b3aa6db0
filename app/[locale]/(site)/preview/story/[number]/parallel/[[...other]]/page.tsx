import { NoDraft } from '@/app/[locale]/(site)/preview/draft-notice'
import { ParallelDraftPage } from '@/app/[locale]/(site)/preview/parallel-draft-page'
import { draftForColleague } from '@/app/[locale]/(site)/preview/story/draft-for-colleague'
import { localeOf } from '@/app/[locale]/locale-of'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/preview/story/[number]/parallel/[[...other]]'>

export default async function Page({ params }: Props) {
  const locale = await localeOf(params)
  const { number, other } = await params
  const draft = await draftForColleague(locale, number)
  if (!draft) return <NoDraft locale={locale} status={404} />
  return <ParallelDraftPage locale={locale} beside={other?.[0]} draft={draft} />
}
