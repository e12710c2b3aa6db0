'use client'

import { useTranslations } from 'next-intl'
import { useOptimistic, useTransition } from 'react'
import { useReport } from '@/components/newsroom/form/use-report'
import { Select } from '@/components/ui/select'
import { setLevel } from '@/features/checks/actions'
import type { RuleName } from '@/features/checks/finding'
import { type LevelSetting, levelSettings } from '@/features/checks/levels'

type Props = { rule: RuleName; level: LevelSetting }

/** Sets how the newsroom takes a rule, from the moment of choosing. */
export function LevelChoice({ rule, level }: Props) {
  const t = useTranslations('checks')
  const report = useReport()
  const [shown, show] = useOptimistic(level)
  const [isBusy, startTransition] = useTransition()
  const name = t(`rules.${rule}.name`)
  const choose = (next: LevelSetting) =>
    startTransition(async () => {
      show(next)
      const done = t('saved', { rule: name, level: t(`levels.${next}`) })
      await report(() => setLevel({ rule, level: next }), done)
    })
  return (
    <Select
      aria-label={t('levelFor', { rule: name })}
      aria-busy={isBusy}
      value={shown}
      choices={levelSettings.map((each) => ({ value: each, label: t(`levels.${each}`) }))}
      onValueChange={(value) => choose(levelSettings.find((each) => each === value) ?? level)}
    />
  )
}
