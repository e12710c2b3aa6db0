'use client'

import { useTranslations } from 'next-intl'
import { faultOfThrown } from '@/components/newsroom/form/thrown'
import { UserMenu } from '@/components/newsroom/shell/user-menu'
import { toast } from '@/components/ui/toast'

type Props = {
  name: string
  role: string
  accountHref: string
  guideHref: string
  signInHref: string
}

export function SignedInMenu({ signInHref, ...person }: Props) {
  const t = useTranslations('newsroom.faults')
  async function signOut(): Promise<void> {
    try {
      // Every page of the newsroom has this menu, and none but the door needs the rest of it.
      const { authClient, faultOfAuth } = await import('@/features/access/auth-client')
      const { error } = await authClient.signOut()
      if (error) toast.error(t(faultOfAuth(error)))
      else window.location.assign(signInHref)
    } catch (error) {
      toast.error(t(faultOfThrown(error)))
    }
  }
  return <UserMenu {...person} onSignOut={signOut} />
}
