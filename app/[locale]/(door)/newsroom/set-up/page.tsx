import { LinkPage } from '@/app/[locale]/(door)/link-page'
import { localeOf } from '@/app/[locale]/locale-of'

export default async function Page({
  params,
  searchParams,
}: PageProps<'/[locale]/newsroom/set-up'>) {
  const { token } = await searchParams
  return <LinkPage locale={await localeOf(params)} kind="setUp" token={String(token)} />
}
