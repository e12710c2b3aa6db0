import { permanentRedirect } from 'next/navigation'
import { EditionNotice } from '@/app/[locale]/(site)/news/[number]/edition-notice'
import { storyNumber } from '@/app/[locale]/(site)/news/[number]/story-number'
import { NotFoundPage } from '@/app/[locale]/(site)/notice-page'
import { localeOf } from '@/app/[locale]/locale-of'
import { getEdition } from '@/features/editions/published'
import { storyPath } from '@/lib/paths'

export const dynamic = 'force-dynamic'

/** The number alone is a wrong slug like any other. */
export default async function Page({ params }: PageProps<'/[locale]/news/[number]'>) {
  const locale = await localeOf(params)
  const number = storyNumber((await params).number)
  if (number === null) return <NotFoundPage locale={locale} />
  const found = getEdition(locale, number)
  if (found.status === 'live') permanentRedirect(storyPath(found.edition))
  return <EditionNotice locale={locale} number={number} found={found} />
}
