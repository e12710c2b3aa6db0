import '@/app/newsroom.css'
import { getTranslations } from 'next-intl/server'
import { localeOf } from '@/app/[locale]/locale-of'
import { DrawnFor } from '@/components/newsroom/shell/drawn-for'
import { NewsroomFrame } from '@/components/newsroom/shell/newsroom-frame'
import { SignedInMenu } from '@/features/access/parts/signed-in-menu'
import { currentPerson } from '@/features/access/session'
import { newsroomPath } from '@/lib/paths'
import { inNewsroomLanguage } from './in-newsroom-language'
import { navigationFor } from './navigation-for'
import { Providers } from './providers'

/** Around every page for those who are signed in; pages see to it themselves that one is. */
export default async function Layout({ params, children }: LayoutProps<'/[locale]/newsroom'>) {
  const locale = await localeOf(params)
  await inNewsroomLanguage(locale)
  const person = await currentPerson()
  if (!person) return children
  const roles = await getTranslations({ locale, namespace: 'newsroom.roles' })
  return (
    <Providers locale={locale}>
      <DrawnFor person={person.id}>
        <NewsroomFrame
          locale={locale}
          navigation={navigationFor(person, locale)}
          userMenu={
            <SignedInMenu
              name={person.name}
              role={roles(person.role)}
              accountHref={newsroomPath(locale, 'account')}
              guideHref={newsroomPath(locale, 'guide')}
              signInHref={newsroomPath(locale, 'sign-in')}
            />
          }
        >
          {children}
        </NewsroomFrame>
      </DrawnFor>
    </Providers>
  )
}
