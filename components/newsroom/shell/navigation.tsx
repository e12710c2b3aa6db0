'use client'

import { clsx } from 'clsx'
import { MenuIcon } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuLink,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'

export type NavigationItem = {
  key:
    | 'desk'
    | 'front'
    | 'media'
    | 'memory'
    | 'terms'
    | 'vocabulary'
    | 'checks'
    | 'people'
    | 'audit'
  href: string
}

/** The rooms of the newsroom that a person may enter; folded into a menu where there is no width. */
export function Navigation({ items }: { items: NavigationItem[] }) {
  const t = useTranslations('newsroom.shell')
  const path = usePathname()
  const mark = (item: NavigationItem) => (isCurrent(item, path) ? 'page' : undefined)
  return (
    <>
      <nav aria-label={t('navigation')} className="hidden xl:block">
        <ul className="flex">
          {items.map((item) => (
            <li key={item.key}>
              <Link
                href={item.href}
                aria-current={mark(item)}
                className={clsx(
                  'flex h-14 items-center border-b-2 px-3 text-sm',
                  mark(item)
                    ? 'border-accent font-semibold text-ink'
                    : 'border-transparent text-ink-soft hover:text-ink',
                )}
              >
                {t(item.key)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <DropdownMenu>
        <DropdownMenuTrigger>
          <Button variant="ghost" size="icon" aria-label={t('menu')} className="xl:hidden">
            <MenuIcon aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent>
          {items.map((item) => (
            <DropdownMenuLink key={item.key}>
              <Link href={item.href} aria-current={mark(item)}>
                {t(item.key)}
              </Link>
            </DropdownMenuLink>
          ))}
        </DropdownMenuContent>
      </DropdownMenu>
    </>
  )
}

/** A story belongs to the desk, whose own address all others begin with. */
function isCurrent({ key, href }: NavigationItem, path: string): boolean {
  if (path === href) return true
  return path.startsWith(key === 'desk' ? `${href}/stories/` : `${href}/`)
}
