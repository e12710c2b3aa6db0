'use client'

import {
  BookOpenIcon,
  CircleUserRoundIcon,
  KeyboardIcon,
  LogOutIcon,
  UserRoundCogIcon,
} from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuLink,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { useShortcutSheet } from './shortcuts'

type Props = {
  name: string
  /** In words. */
  role: string
  accountHref: string
  guideHref: string
  onSignOut: () => void
}

export function UserMenu({ name, role, accountHref, guideHref, onSignOut }: Props) {
  const t = useTranslations('newsroom.shell')
  const openShortcuts = useShortcutSheet()
  return (
    <DropdownMenu>
      <DropdownMenuTrigger>
        <Button variant="ghost" aria-label={t('userMenu', { name })} className="px-2.5!">
          <CircleUserRoundIcon aria-hidden />
          <span className="hidden max-w-40 truncate lg:inline">{name}</span>
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuLabel>
          <span className="block font-medium text-ink">{name}</span>
          {role}
        </DropdownMenuLabel>
        <DropdownMenuSeparator />
        <DropdownMenuLink>
          <Link href={accountHref}>
            <UserRoundCogIcon aria-hidden />
            {t('account')}
          </Link>
        </DropdownMenuLink>
        <DropdownMenuSeparator />
        <DropdownMenuLabel>{t('help')}</DropdownMenuLabel>
        <DropdownMenuLink>
          <Link href={guideHref}>
            <BookOpenIcon aria-hidden />
            {t('guide')}
          </Link>
        </DropdownMenuLink>
        <DropdownMenuItem onSelect={openShortcuts}>
          <KeyboardIcon aria-hidden />
          {t('shortcuts')}
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        <DropdownMenuItem onSelect={onSignOut}>
          <LogOutIcon aria-hidden />
          {t('signOut')}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
