import { NoDraft } from '@/app/[locale]/(site)/preview/draft-notice'
import { DraftPage } from '@/app/[locale]/(site)/preview/draft-page'
import { draftForColleague } from '@/app/[locale]/(site)/preview/story/draft-for-colleague'
import { localeOf } from '@/app/[locale]/locale-of'

export const dynamic = 'force-dynamic'

export default async function Page({ params }: PageProps<'/[locale]/preview/story/[number]'>) {
  const locale = await localeOf(params)
  const draft = await draftForColleague(locale, (await params).number)
  if (!draft) return <NoDraft locale={locale} status={404} />
  return <DraftPage locale={locale} draft={draft} hasRelated />
}
