import type { Level } from '@/features/checks/finding'
import { gravest } from '@/features/checks/levels'
import type { FieldId } from '@/features/passages/field-ids'
import { type DocumentLocale, documentPair } from '@/lib/i18n/document-pair'
import type { Locale } from '@/lib/i18n/locales'
import type { ShownFinding } from './shown-finding'

type Shown = Pick<ShownFinding, 'key' | 'level' | 'waiver' | DocumentLocale>

/** What is found in the fields, and which finding is in hand. */
export type FieldFindings = { findings: readonly Shown[]; selected: Pick<Shown, 'key'> | null }

/** A part of a field's text; one with a level is what a finding points at. */
export type Stretch = { start: number; text: string; level?: Level; isSelected?: boolean }

/** A field's text in stretches. Findings of words that stand there no more are left out. */
export function stretchesOf(
  text: string,
  { findings, selected }: FieldFindings,
  id: FieldId,
  locale: Locale,
): Stretch[] {
  const side = documentPair.find((each) => each === locale)
  const spans = side
    ? ofField(findings, id).flatMap(({ key, level, waiver, [side]: span }) =>
        span && text.slice(span.start, span.end) === waiver[side]
          ? [{ ...span, level, isSelected: key === selected?.key }]
          : [],
      )
    : []
  const stretches: Stretch[] = []
  let done = 0
  for (const { start, end, ...mark } of spans.toSorted((one, other) => one.start - other.start)) {
    if (start < done || start === end) continue
    if (start > done) stretches.push({ start: done, text: text.slice(done, start) })
    stretches.push({ start, text: text.slice(start, end), ...mark })
    done = end
  }
  if (done < text.length) stretches.push({ start: done, text: text.slice(done) })
  return stretches
}

/** The gravest level of what was found in a field, as it shows in the margin. */
export function levelOfField({ findings }: FieldFindings, id: FieldId): Level | undefined {
  return gravest(ofField(findings, id).map(({ level }) => level))
}

const ofField = (findings: readonly Shown[], id: FieldId) =>
  findings.filter(({ waiver }) => waiver.passageId === id)
