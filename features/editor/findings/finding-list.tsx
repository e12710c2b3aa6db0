'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Select } from '@/components/ui/select'
import type { Level } from '@/features/checks/finding'
import { LetStandList } from './let-stand-list'
import { useEntry } from './use-entry'
import type { FindingsSession } from './use-findings'

const levels = ['block', 'warn', 'note'] as const satisfies Level[]

type Shown = Level | 'all'

/** All that the checks found in the story, beside its text. */
export function FindingList({ session }: { session: FindingsSession }) {
  const t = useTranslations('newsroom.editor.findings')
  const levelName = useTranslations('checks.levelNames')
  const entryOf = useEntry()
  const [shown, show] = useState<Shown>('all')
  const { findings, selected, isKnown } = session
  const listed = findings.filter(({ level }) => shown === 'all' || level === shown)
  const choices = [
    { value: 'all', label: t('all', { count: findings.length }) },
    ...levels.map((level) => {
      const count = findings.filter((each) => each.level === level).length
      return { value: level, label: t('ofLevel', { level: levelName(level), count }) }
    }),
  ]
  return (
    <section aria-labelledby="findings" className="grid gap-2 text-sm">
      <h2 id="findings" className="font-semibold">
        {t('title')}
      </h2>
      {findings.length === 0 ? (
        <p className="text-ink-soft">{t(isKnown ? 'none' : 'unknown')}</p>
      ) : (
        <>
          <Select
            aria-label={t('filter')}
            value={shown}
            choices={choices}
            onValueChange={(value) => show(levels.find((each) => each === value) ?? 'all')}
          />
          <ol className="editor-finding-list">
            {listed.map((finding) => (
              <li key={finding.key} data-level={finding.level}>
                <button
                  type="button"
                  aria-current={finding.key === selected?.key || undefined}
                  onClick={() => session.select(finding)}
                >
                  {entryOf(finding)}
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
      <LetStandList session={session} />
    </section>
  )
}
