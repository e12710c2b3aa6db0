'use client'

import { SearchCheckIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ToldFinding } from '@/features/checks/errands'
import { useSaying } from '@/features/checks/parts/use-saying'
import { isFieldId } from '@/features/passages/field-ids'
import { PlaceLink } from './place-link'
import { useWork } from './use-work'

/** What was found between the languages and does not keep them from going out. */
export function FindingWarnings({ findings }: { findings: ToldFinding[] }) {
  const t = useTranslations('newsroom.work')
  const saying = useSaying()
  const fieldName = useTranslations('newsroom.editor.agreement.fields')
  const { passageIds } = useWork().work
  const warnings = findings.filter(({ level }) => level === 'warn')
  if (warnings.length === 0) return null
  return (
    <section className="flex items-start gap-2 rounded-md bg-caution-tint px-3 py-2.5 text-sm">
      <SearchCheckIcon aria-hidden className="mt-0.5 size-4 shrink-0 text-caution" />
      <div className="grid min-w-0 gap-1">
        <h3 className="font-semibold">{t('findings', { count: warnings.length })}</h3>
        <ul className="grid max-h-48 gap-1.5 overflow-y-auto">
          {warnings.map(({ rule, passageId, locale, values }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing of a finding is its own, and the list never moves
            <li key={index}>
              <PlaceLink place={{ passageId, locale }}>
                {isFieldId(passageId)
                  ? t('problems.findingInField', {
                      field: fieldName(passageId),
                      says: saying(rule, values),
                    })
                  : t('problems.finding', {
                      number: passageIds.indexOf(passageId) + 1,
                      says: saying(rule, values),
                    })}
              </PlaceLink>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
