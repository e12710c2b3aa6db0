import { useTranslations } from 'next-intl'
import type { RuleSetting } from '@/features/checks/queries'
import { LevelChoice } from './level-choice'
import { familyOf } from './rule-family'

type Props = { settings: RuleSetting[]; maySet: boolean }

/** Every rule by its family: what it looks for, how it is taken, and how often writers let it stand. */
export function RuleList({ settings, maySet }: Props) {
  const t = useTranslations('checks')
  const families = Map.groupBy(settings, ({ rule }) => familyOf(rule))
  return [...families].map(([family, rules]) => (
    <section key={family} aria-labelledby={`checks-${family}`} className="mb-8 max-w-4xl">
      <h2 id={`checks-${family}`} className="mb-2 text-lg font-semibold">
        {t(`families.${family}`)}
      </h2>
      <ul className="border-t border-hairline">
        {rules.map((setting) => (
          <Rule key={setting.rule} setting={setting} maySet={maySet} />
        ))}
      </ul>
    </section>
  ))
}

function Rule({ setting, maySet }: { setting: RuleSetting; maySet: boolean }) {
  const t = useTranslations('checks')
  const { rule, level, waived } = setting
  const isOwn = level !== setting.default
  return (
    <li className="grid gap-3 border-b border-hairline py-3 sm:grid-cols-[1fr_15rem]">
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
