import { readFileSync } from 'node:fs'
import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import type { AuditEvent } from '@/features/audit/events'
import type { Locale } from '@/lib/i18n/locales'
import { auditDetails } from './audit-details'

function detailsOf(details: AuditEvent['details'], locale: Locale): string {
  const messages = JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'))
  const t = createTranslator({ locale, messages, namespace: 'newsroom' })
  const languageName = createTranslator({ locale, messages, namespace: 'languages' })
  const checkWords = createTranslator({ locale, messages, namespace: 'checks' })
  return auditDetails(
    { details } as AuditEvent,
    t as Parameters<typeof auditDetails>[1],
    languageName as Parameters<typeof auditDetails>[2],
    checkWords as Parameters<typeof auditDetails>[3],
    locale,
  )
}

test('what kept a scheduled story back is told in words', () => {
  const details = { failure: 'embargoed', scheduledFor: '2026-11-20T02:00:00.000Z' }
  expect(detailsOf(details, 'en')).toContain('An embargo held it back.')
  expect(detailsOf(details, 'zh')).not.toMatch(/[a-z]{4}/u)
})

test('languages, roles and kinds are named as people name them', () => {
  expect(detailsOf({ kind: 'correct', locales: ['zh', 'en'] }, 'zh')).toBe('更正 · 中文 · 英文')
  expect(detailsOf({ from: 'reporter', to: 'editor' }, 'en')).toBe('Reporter → Editor')
})

test('a rule of the checks and its levels are told in words', () => {
  const details = { rule: 'number-differs', from: 'block', to: 'off' }
  expect(detailsOf(details, 'zh')).toBe('数字不一致 · 阻止发布 → 关闭')
  expect(detailsOf(details, 'en')).not.toContain('number-differs')
})
