import { getTranslations } from 'next-intl/server'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { PageHeading } from '@/components/newsroom/shell/page-heading'
import { DateTime } from '@/components/ui/date-time'
import { InvitationList } from '@/features/people/parts/invitation-list'
import { InviteDialog } from '@/features/people/parts/invite-dialog'
import { PeopleTable } from '@/features/people/parts/people-table'
import { getPeoplePage } from '@/features/people/queries'

export default newsroomPage('people.list', async ({ locale, person }) => {
  const t = await getTranslations({ locale, namespace: 'newsroom.people' })
  const { people, invitations } = getPeoplePage()
  const now = new Date().toISOString()
  const shown = invitations.map(({ expiresAt, ...invitation }) => ({
    ...invitation,
    isExpired: expiresAt <= now,
    until: t.rich('until', {
      moment: () => <DateTime iso={expiresAt} locale={locale} precision="minute" />,
    }),
  }))
  return (
    <>
      <PageHeading locale={locale} title={t('title')} text={t('text')} actions={<InviteDialog />} />
      <PeopleTable people={people} myId={person.id} />
      {shown.length > 0 && (
        <section className="mt-10 grid gap-2">
          <h2 className="text-lg font-semibold">{t('openInvitations')}</h2>
          <InvitationList invitations={shown} />
        </section>
      )}
    </>
  )
})
