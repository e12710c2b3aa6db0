import { getTranslations } from 'next-intl/server'
import type { PassageComparison } from '@/features/history/comparison'
import { inLanguage, type Locale, locales } from '@/lib/i18n/locales'
import { MachineDraftNote } from './machine-draft-note'
import { SideBySide } from './side-by-side'
import { numberList } from './words'

type Props = { passages: PassageComparison[]; locale: Locale }

/** Passages that say the same in both versions: a line that opens. */
export async function UnchangedPassages({ passages, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  const numbers = passages.flatMap(({ after }) => after)
  return (
    <details className="rounded-md border border-dashed border-hairline text-sm">
      <summary className="cursor-pointer px-4 py-2 text-ink-soft">
        {t('unchanged', { count: numbers.length, numbers: numberList(numbers, locale) })}
      </summary>
      {passages.map(({ after, panels }) => (
        <div key={after.join('+')} className="border-t border-hairline">
          <SideBySide
            locale={locale}
            sides={locales.map((language) => ({
              language,
              content: (
                <>
                  <p {...inLanguage(language)} className="changed-text">
                    {panels[language].parts.map(({ text }) => text).join('') || t('sideEmpty')}
                  </p>
                  {panels[language].isUnread && <MachineDraftNote locale={locale} />}
                </>
              ),
            }))}
          />
        </div>
      ))}
    </details>
  )
}
