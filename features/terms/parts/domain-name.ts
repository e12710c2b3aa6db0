import { termDomains } from '@/features/terms/term'

type Words = (key: `domains.${(typeof termDomains)[number]}`) => string

/** A domain in the person's words; as an imported glossary calls it where there are none. */
export function domainName(t: Words, domain: string): string {
  const known = termDomains.find((each) => each === domain)
  return known ? t(`domains.${known}`) : domain
}

/** Those that the interface has words for, and those that terms have besides. */
export function domainChoices(t: Words, used: string[]): { value: string; label: string }[] {
  const all = [...new Set([...termDomains, ...used])]
  return all.map((domain) => ({ value: domain, label: domainName(t, domain) }))
}
