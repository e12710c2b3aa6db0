import { Localized } from '@/components/ui/localized'
import type { Locale } from '@/lib/i18n/locales'
import { sectionPath } from '@/lib/paths'
import type { Term } from './edition'
import { Trail } from './trail'

type Props = { locale: Locale; path: Term[]; isAtEnd?: boolean }

/** The way from the front page down to a section. `isAtEnd`: the last of them is the page itself. */
export function Breadcrumb({ locale, path, isAtEnd = false }: Props) {
  const steps = path.map(({ slug, name }, index) => ({
    href: sectionPath(locale, slug),
    name: <Localized values={name} locale={locale} />,
    isCurrent: isAtEnd && index === path.length - 1,
  }))
  return <Trail locale={locale} steps={steps} />
}
