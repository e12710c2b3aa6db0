import { MessageSquareIcon } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { Table, TableHeading } from '@/components/ui/table'
import type { DeskFilter } from '@/features/desk/desk-filter'
import type { DeskRow } from '@/features/desk/desk-rows'
import { type Locale, otherLocales } from '@/lib/i18n/locales'
import { DeskStory } from './desk-story'
import { SortHeading } from './sort-heading'

type Props = {
  locale: Locale
  filter: DeskFilter
  path: string
  rows: DeskRow[]
  mayAssign: boolean
}

/** Stories by language, the page's own first; a card a story where there is no width for columns. */
export async function DeskTable({ locale, filter, path, rows, mayAssign }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.desk' })
  const languages = await getTranslations({ locale, namespace: 'languages' })
  const order = [locale, ...otherLocales(locale)]
  const heading = { filter, path }
  return (
    <Table label={t('title')} className="table-fixed max-md:block">
      <thead className="max-md:sr-only">
        <tr className="border-b border-hairline">
          <SortHeading {...heading} sorts={['number']} className="w-20">
            {t('number')}
          </SortHeading>
          {order.map((language) =>
            language === locale ? (
              <SortHeading {...heading} key={language} sorts={['headline']}>
                {languages(language)}
              </SortHeading>
            ) : (
              <TableHeading key={language}>{languages(language)}</TableHeading>
            ),
          )}
          <TableHeading className="w-28 lg:w-36">{t('section')}</TableHeading>
          <TableHeading className="w-14">
            <MessageSquareIcon aria-hidden className="size-4" />
            <span className="sr-only">{t('openComments')}</span>
          </TableHeading>
          <SortHeading {...heading} sorts={['newest', 'oldest']} className="w-28 lg:w-32">
            {t('updated')}
          </SortHeading>
        </tr>
      </thead>
      <tbody className="max-md:grid max-md:gap-3">
        {rows.map((row) => (
          <DeskStory
            key={row.storyId}
            locale={locale}
            order={order}
            row={row}
            mayAssign={mayAssign}
          />
        ))}
      </tbody>
    </Table>
  )
}
