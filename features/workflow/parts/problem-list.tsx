'use client'

import { useTranslations } from 'next-intl'
import type { Problem } from '@/features/access/refused'
import { useSaying } from '@/features/checks/parts/use-saying'
import type { EditorPlace } from '@/features/editor/session/session-context'
import { isFieldId } from '@/features/passages/field-ids'
import { PlaceLink } from './place-link'
import { useWork } from './use-work'

/** What has to be put right before the story may go out, each with a way to it. */
export function ProblemList({ problems }: { problems: Problem[] }) {
  const t = useTranslations('newsroom.work')
  const text = useProblemText()
  if (problems.length === 0) return null
  return (
    <section role="alert" className="grid gap-1.5 rounded-md bg-danger-tint px-3 py-2.5 text-sm">
      <h3 className="font-semibold text-danger">{t('problemsTitle')}</h3>
      <ul className="grid list-disc gap-1 ps-5">
        {problems.map((problem) => (
          <li key={keyOf(problem)}>
            <PlaceLink place={placeOf(problem)}>{text(problem)}</PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

const keyOf = ({ field, locale, passageId, finding }: Problem) =>
  JSON.stringify([field, locale, passageId, finding])

/** What was found between the languages is shared by them, and lies in the text of one. */
const placeOf = ({ finding, ...place }: Problem): EditorPlace =>
  finding ? { passageId: place.passageId, locale: finding.locale } : place

export function useProblemText(): (problem: Problem) => string {
  const t = useTranslations('newsroom.work.problems')
  const languageName = useTranslations('languages')
  const saying = useSaying()
  const fieldName = useTranslations('newsroom.editor.agreement.fields')
  const { passageIds } = useWork().work
  return ({ field, locale, passageId, name, finding }) => {
    if (finding) {
      if (passageId && isFieldId(passageId)) {
        const field = fieldName(passageId)
        return t('findingInField', { field, says: saying(finding.rule, finding.values) })
      }
      const number = passageIds.indexOf(passageId ?? '') + 1
      return t('finding', { number, says: saying(finding.rule, finding.values) })
    }
    if (field === 'leadPicture') return t('leadPicture')
    if (field === 'unknownSection' || field === 'unknownTopic' || field === 'unknownSource')
      return t(field)
    if (field === 'section' || field === 'finding' || locale === null) return t('section')
    const number = passageIds.indexOf(passageId ?? '') + 1
    if (field === 'pictureAlt') return t('pictureAlt', { language: languageName(locale), number })
    if (field === 'machineDraft') {
      return t('machineDraft', { language: languageName(locale), number })
    }
    if (field === 'embedTitle') return t('embedTitle', { language: languageName(locale), number })
    if (field === 'recording') {
      return name
        ? t('recording', { language: languageName(locale), number, name })
        : t('namelessRecording', { language: languageName(locale), number })
    }
    if (field !== 'picture') return t(field, { language: languageName(locale) })
    return name
      ? t('picture', { language: languageName(locale), number, name })
      : t('namelessPicture', { language: languageName(locale), number })
  }
}
