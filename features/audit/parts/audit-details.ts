import type { Messages } from 'next-intl'
import type { getTranslations } from 'next-intl/server'
import { type Role, roles } from '@/db/roles'
import type { AuditEvent } from '@/features/audit/events'
import { formatDateTime } from '@/lib/dates'
import { env } from '@/lib/env'
import { isLocale, type Locale } from '@/lib/i18n/locales'

/** Why what was scheduled did not go out. */
type Failure = keyof Messages['newsroom']['work']['failures']

type Translator = Awaited<ReturnType<typeof getTranslations<'newsroom'>>>
type CheckWords = Awaited<ReturnType<typeof getTranslations<'checks'>>>
type LanguageWords = Awaited<ReturnType<typeof getTranslations<'languages'>>>

/** What was recorded beside an action, in a line of the person's own words. */
export function auditDetails(
  { details }: AuditEvent,
  t: Translator,
  languageName: LanguageWords,
  checkWords: CheckWords,
  locale: Locale,
): string {
  const { from, to, ...rest } = details
  const change = from !== undefined && to !== undefined ? [`${text(from)} → ${text(to)}`] : []
  return [...Object.entries(rest).flatMap(detail), ...change].join(' · ')

  function detail([name, value]: [string, unknown]): string[] {
    if (name === 'rule') return [ruleName(String(value))]
    // Which passage it was is told by what stands there.
    if (name === 'passageId') return []
    if (name === 'failure') return [t(`work.failures.${value as Failure}`)]
    if (name === 'revision') return [t('history.revision', { seq: Number(value) })]
    if (name === 'note' && typeof value === 'object' && value) return Object.values(value).map(text)
    if (Array.isArray(value)) return value.filter(isLocale).map((each) => languageName(each))
    return typeof value === 'string' || typeof value === 'number' ? [text(value)] : []
  }

  /** As the newsroom's own words have it; as it was recorded where the rule is no more. */
  function ruleName(rule: string): string {
    const key = `rules.${rule}.name` as Parameters<CheckWords>[0]
    return checkWords.has(key) ? checkWords(key) : rule
  }

  function text(value: unknown): string {
    if (isLevel(value)) return checkWords(`levels.${value}`)
    if (isRole(value)) return t(`roles.${value}`)
    if (isLocale(value)) return languageName(value)
    if (isKind(value)) return t(`audit.kinds.${value}`)
    const isInstant = typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u.test(value)
    return isInstant ? formatDateTime(value, locale, env().TIME_ZONE) : String(value)
  }
}

const levels = ['block', 'warn', 'note', 'off'] as const

function isLevel(value: unknown): value is (typeof levels)[number] {
  return levels.some((level) => level === value)
}

const kinds = ['publish', 'update', 'correct'] as const

function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value)
}

function isKind(value: unknown): value is (typeof kinds)[number] {
  return kinds.some((kind) => kind === value)
}
