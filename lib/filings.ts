import type { Locale } from './i18n/languages'

/** The language that the authorities write these numbers in. */
export const filingLanguage: Locale = 'zh'

/** Where anyone may look up the ICP filing of a site. Its register has no address a number. */
export const icpRegister = 'https://beian.miit.gov.cn/'

/** Where the public security's register shows a filing, by the digits of its number. */
export function policeRegister(filing: string): string {
  return `https://beian.mps.gov.cn/#/query/webSearch?code=${filing.replace(/\D/gu, '')}`
}
