import { getTranslations } from 'next-intl/server'
import { DateTime } from '@/components/ui/date-time'
import type { Fault } from '@/db/fault'
import type { Examination } from '@/features/status/examinations'
import type { Locale } from '@/lib/i18n/locales'
import { LookAgain } from './look-again'

const mostNamed = 5

type Props = { locale: Locale; dataDir: string; examination: Examination }

/** What is wrong with the data folder and how to mend it, as it was last looked over. */
export async function FolderState({ locale, dataDir, examination }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.status' })
  const doctor = await getTranslations({ locale, namespace: 'doctor' })
  const { endedAt, faults, failure, isUnderWay } = examination
  const lineOf = ({ code, what }: Fault) => {
    const named = what.slice(0, mostNamed).join(', ')
    const more = what.length - mostNamed
    const all = more > 0 ? doctor('andMore', { named, more }) : named
    return doctor(`faults.${code}`, { dataDir, what: all })
  }
  return (
    <section className="mt-8 grid gap-3" aria-labelledby="folder-state">
      <h2 id="folder-state" className="text-lg font-semibold">
        {t('folder')}
      </h2>
      <p className="text-sm text-ink-soft" role="status">
        {isUnderWay
          ? t('lookingNow')
          : endedAt === null
            ? t('neverLooked')
            : t.rich('lookedAt', {
                when: () => (
                  <DateTime
                    iso={new Date(endedAt).toISOString()}
                    locale={locale}
                    precision="minute"
                  />
                ),
              })}
      </p>
      {failure !== null && (
        <p className="text-sm text-danger">
          {t('lookFailed')} <code translate="no">{failure}</code>
        </p>
      )}
      {faults.length > 0 ? (
        <ul className="divide-y divide-hairline rounded-lg border border-hairline text-sm">
          {faults.map((fault) => (
            <li key={fault.code} className="px-4 py-2 break-words">
              {lineOf(fault)}
            </li>
          ))}
        </ul>
      ) : (
        endedAt !== null && failure === null && <p className="text-sm">{t('folderIsWell')}</p>
      )}
      <LookAgain isUnderWay={isUnderWay} />
    </section>
  )
}
