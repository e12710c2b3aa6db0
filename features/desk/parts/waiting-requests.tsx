import { HandIcon } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { deskQuery } from '@/features/desk/desk-filter'
import type { Locale } from '@/lib/i18n/locales'

type Props = { locale: Locale; path: string; count: number }

/** Tells those who may assign languages that someone asks for one, and leads to the stories. */
export async function WaitingRequests({ locale, path, count }: Props) {
  if (count === 0) return null
  const t = await getTranslations({ locale, namespace: 'newsroom.desk' })
  return (
    <p className="mb-4 flex items-center gap-2 rounded-md bg-caution-tint px-3 py-2 text-sm">
      <HandIcon aria-hidden className="size-4 shrink-0 text-caution" />
      <Link
        href={`${path}?${deskQuery({ state: 'asked' })}`}
        prefetch={false}
        className="underline underline-offset-4"
      >
        {t('waitingRequests', { count })}
      </Link>
    </p>
  )
}
