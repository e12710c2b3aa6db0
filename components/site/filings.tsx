import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { env } from '@/lib/env'
import { filingLanguage, icpRegister, policeRegister } from '@/lib/filings'
import { type Locale, languageTags } from '@/lib/i18n/locales'

/** What a site in mainland China has to show: its numbers, each leading to where it is looked up. */
export async function Filings({ locale }: { locale: Locale }) {
  const { ICP_FILING: icp, POLICE_FILING: police } = env()
  if (!icp && !police) return null
  const t = await getTranslations({ locale, namespace: 'site' })
  const inChinese = (number: ReactNode) => <span lang={languageTags[filingLanguage]}>{number}</span>
  return (
    <p className="filings">
      {icp && <a href={icpRegister}>{t.rich('icpFiling', { number: icp, inChinese })}</a>}
      {police && (
        <a href={policeRegister(police)}>{t.rich('policeFiling', { number: police, inChinese })}</a>
      )}
    </p>
  )
}
