import { NotFoundPage } from '@/app/[locale]/(site)/notice-page'
import { localeOf } from '@/app/[locale]/locale-of'

export const dynamic = 'force-dynamic'

/** Every address that no other page answers. */
export default async function Page({ params }: PageProps<'/[locale]/[...rest]'>) {
  return <NotFoundPage locale={await localeOf(params)} />
}
