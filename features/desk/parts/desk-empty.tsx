import { NewspaperIcon } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/lib/i18n/locales'

type Props = { locale: Locale; path: string; isFiltered: boolean; canBegin: boolean }

/** Where there is nothing to list: how to see more, or how to begin. */
export async function DeskEmpty({ locale, path, isFiltered, canBegin }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.desk' })
  const icon = <NewspaperIcon aria-hidden />
  if (!isFiltered) {
    const text = canBegin ? t('emptyBegin') : t('emptyText')
    return <EmptyState icon={icon} title={t('empty')} text={text} />
  }
  return (
    <EmptyState
      icon={icon}
      title={t('nothingFits')}
      text={t('nothingFitsText')}
      action={
        <Button asChild variant="secondary">
          <Link href={path}>{t('viewAll')}</Link>
        </Button>
      }
    />
  )
}
