import { getTranslations } from 'next-intl/server'
import { DoorHeading } from '@/app/[locale]/(door)/door-heading'
import { localeOf } from '@/app/[locale]/locale-of'
import { ForgottenPassword } from '@/features/access/parts/forgotten-password'
import { isMailSent } from '@/features/people/queries'
import { newsroomPath } from '@/lib/paths'

type Props = PageProps<'/[locale]/newsroom/forgotten-password'>

export default async function Page({ params }: Props) {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'newsroom.forgotten' })
  const canMail = isMailSent()
  return (
    <>
      <DoorHeading locale={locale} title={t('title')} text={canMail ? t('text') : t('askText')} />
      {canMail && <ForgottenPassword />}
      <p className="text-sm">
        <a
          href={newsroomPath(locale, 'sign-in')}
          className="text-accent underline underline-offset-4"
        >
          {t('back')}
        </a>
      </p>
    </>
  )
}
