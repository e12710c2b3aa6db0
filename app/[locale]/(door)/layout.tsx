import '@/app/newsroom.css'
import { localeOf } from '@/app/[locale]/locale-of'
import { inNewsroomLanguage } from '@/app/[locale]/newsroom/in-newsroom-language'
import { Providers } from '@/app/[locale]/newsroom/providers'
import { DoorFrame } from '@/components/newsroom/shell/door-frame'

/** Around the pages that lead into the newsroom. */
export default async function Layout({ params, children }: LayoutProps<'/[locale]'>) {
  const locale = await localeOf(params)
  await inNewsroomLanguage(locale)
  return (
    <Providers locale={locale}>
      <DoorFrame locale={locale}>{children}</DoorFrame>
    </Providers>
  )
}
