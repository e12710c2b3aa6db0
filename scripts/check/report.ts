import { createTranslator } from 'next-intl'
import type { Finding, Level, Span } from '@/features/checks/finding'
import { defaultLevels, levelOf } from '@/features/checks/levels'
import type { PassageText } from '@/features/checks/passage-text'
import { sayingValues } from '@/features/checks/saying'
import { allMessages } from '@/lib/i18n/all-messages'
import type { Locale } from '@/lib/i18n/languages'

/** A finding as programs read it. */
export interface Reported {
  rule: string
  /** Index of the passage; the headline is -1. */
  passage: number
  level: Level
  zh: (Span & { text: string }) | null
  en: (Span & { text: string }) | null
  message: { zh: string; en: string }
}

/** The findings at the levels that a newsroom begins with; those of rules that are off are left out. */
export function reported(findings: Finding[], texts: PassageText[], from = 0): Reported[] {
  return findings.flatMap((finding) => {
    const level = levelOf(finding, defaultLevels)
    const text = texts[finding.passage]
    if (level === 'off' || !text) return []
    const passage = finding.passage + from
    const said = { zh: quoted(text.zh, finding.zh), en: quoted(text.en, finding.en) }
    return [{ rule: finding.rule, passage, level, ...said, message: sentences(finding, text) }]
  })
}

function quoted(text: string, span: Span | null) {
  return span && { text: text.slice(span.start, span.end), start: span.start, end: span.end }
}

const wordsIn = (locale: Locale) =>
  createTranslator({ locale, messages: allMessages[locale], namespace: 'checks' })

const words = { zh: wordsIn('zh'), en: wordsIn('en') }

function sentences(finding: Finding, text: PassageText) {
  const values = sayingValues(finding, text)
  const key = `rules.${finding.rule}.says` as const
  return { zh: words.zh(key, values), en: words.en(key, values) }
}

/** A report for people: a line a finding, in the language of the shell. */
export function reportLines(file: string, findings: Reported[], locale: Locale): string[] {
  const language = locale === 'zh' ? 'zh' : 'en'
  return [
    file,
    ...findings.map(
      ({ passage, level, message }) =>
        `  ${passage < 0 ? '-' : passage + 1}  ${level}  ${message[language]}`,
    ),
  ]
}
