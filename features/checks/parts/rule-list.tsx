import { getTranslations } from 'next-intl/server'
import type { RuleSetting } from '@/features/checks/queries'
import type { Locale } from '@/lib/i18n/locales'
import { LevelChoice } from './level-choice'
import { familyOf } from './rule-family'

type Props = { locale: Locale; settings: RuleSetting[]; maySet: boolean }

/** Every rule by its family: what it looks for, how it is taken, and how often writers let it stand. */
export async function RuleList({ locale, settings, maySet }: Props) {
  const t = await getTranslations({ locale, namespace: 'checks' })
  const families = Map.groupBy(settings, ({ rule }) => familyOf(rule))
  return [...families].map(([family, rules]) => (
    <section key={family} aria-labelledby={`checks-${family}`} className="mb-8 max-w-4xl">
      <h2 id={`checks-${family}`} className="mb-2 text-lg font-semibold">
        {t(`families.${family}`)}
      </h2>
      <ul className="border-t border-hairline">
        {rules.map((setting) => (
          <Rule key={setting.rule} {...{ locale, setting, maySet }} />
        ))}
      </ul>
    </section>
  ))
}

type RuleProps = { locale: Locale; setting: RuleSetting; maySet: boolean }

async function Rule({ locale, setting, maySet }: RuleProps) {
  const t = await getTranslations({ locale, namespace: 'checks' })
  const { rule, level, waived } = setting
  const isOwn = level !== setting.default
  return (
    <li className="grid gap-3 border-b border-hairline py-3 sm:grid-cols-[1fr_19rem]">
      <div className="grid content-start gap-1 text-sm">
        <h3 className="font-medium">{t(`rules.${rule}.name`)}</h3>
        <p className="max-w-prose text-ink-soft">{t(`rules.${rule}.explains`)}</p>
        <p className="text-ink-soft">{t('waived', { count: waived })}</p>
      </div>
      <div className="grid content-start gap-1 text-sm">
        {maySet ? <LevelChoice rule={rule} level={level} /> : <p>{t(`levels.${level}`)}</p>}
        {isOwn && (
          <p className="text-ink-soft">{t('usual', { level: t(`levels.${setting.default}`) })}</p>
        )}
      </div>
    </li>
  )
}
