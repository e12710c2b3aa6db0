import { getTranslations } from 'next-intl/server'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { PageHeading } from '@/components/newsroom/shell/page-heading'
import { ChangePassword } from '@/features/people/parts/change-password'
import { MyPasskeys } from '@/features/people/parts/my-passkeys'
import { MySessions } from '@/features/people/parts/my-sessions'
import { RenameForm } from '@/features/people/parts/rename-form'
import { Section } from '@/features/people/parts/section'
import { TwoFactor } from '@/features/people/parts/two-factor'
import { getAccountPage } from '@/features/people/queries'

export default newsroomPage('story.list', async ({ locale, person }) => {
  const t = await getTranslations({ locale, namespace: 'newsroom.account' })
  const { signIns, passkeys } = getAccountPage(person.id)
  return (
    <>
      <PageHeading locale={locale} title={t('title')} text={person.email} />
      <Section title={t('nameTitle')} text={t('nameText')}>
        <RenameForm name={person.name} />
      </Section>
      <Section title={t('passwordTitle')} text={t('passwordText')}>
        <ChangePassword />
      </Section>
      <Section title={t('twoFactorTitle')} text={t('twoFactorText')}>
        <TwoFactor isOn={person.hasTwoFactor} />
      </Section>
      <Section title={t('passkeysTitle')} text={t('passkeysText')}>
        <MyPasskeys locale={locale} passkeys={passkeys} />
      </Section>
      <Section title={t('sessionsTitle')} text={t('sessionsText')}>
        <MySessions locale={locale} signIns={signIns} />
      </Section>
    </>
  )
})
