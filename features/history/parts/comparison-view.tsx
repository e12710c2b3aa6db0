import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/ui/empty-state'
import { isSameText } from '@/features/history/comparison'
import type { Compared } from '@/features/history/pages'
import type { Locale } from '@/lib/i18n/locales'
import { FieldChanges } from './field-changes'
import { PassageChanges } from './passage-changes'
import { SharedChanges } from './shared-changes'

/** All that differs between two versions, the languages side by side. */
export async function ComparisonView({ compared, locale }: { compared: Compared; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  const { before, after, comparison, names } = compared
  if (isSameText(comparison)) return <EmptyState title={t('same')} text={t('sameText')} />
  const { fields, shared, passages } = comparison
  return (
    <div className="grid gap-8">
      <p className="changed-text text-sm">
        {t.rich('key', {
          from: before.seq,
          to: after.seq,
          del: (text) => <del>{text}</del>,
          ins: (text) => <ins>{text}</ins>,
        })}
      </p>
      {fields.length > 0 && <FieldChanges fields={fields} locale={locale} />}
      {shared.length > 0 && <SharedChanges shared={shared} names={names} locale={locale} />}
      {passages.length > 0 && (
        <PassageChanges passages={passages} media={names.media} locale={locale} />
      )}
    </div>
  )
}
