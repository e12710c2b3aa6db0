import { getTranslations } from 'next-intl/server'
import { ChangedText } from '@/components/newsroom/history/changed-text'
import type { FieldComparison } from '@/features/history/comparison'
import { type Locale, locales } from '@/lib/i18n/locales'
import { SideBySide } from './side-by-side'

type Props = { fields: FieldComparison[]; locale: Locale }

/** Headlines and what else a language has once. */
export async function FieldChanges({ fields, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  const byField = Map.groupBy(fields, ({ field }) => field)
  return (
    <section className="grid gap-4" aria-labelledby="changed-fields">
      <h2 id="changed-fields" className="text-lg font-semibold">
        {t('head')}
      </h2>
      {[...byField].map(([field, found]) => (
        <div key={field} className="rounded-md border border-hairline">
          <h3 className="border-b border-hairline px-4 py-2 text-sm font-medium">
            {t(`field.${field}`)}
          </h3>
          <SideBySide
            locale={locale}
            sides={locales.map((language) => {
              const change = found.find((one) => one.locale === language)
              return {
                language,
                content: change ? (
                  <ChangedText parts={change.parts} language={language} locale={locale} />
                ) : (
                  <p className="text-sm text-ink-soft">{t('sideUnchanged')}</p>
                ),
              }
            })}
          />
        </div>
      ))}
    </section>
  )
}
