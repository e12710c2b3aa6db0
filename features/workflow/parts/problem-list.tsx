'use client'

import { useTranslations } from 'next-intl'
import type { Problem } from '@/features/access/refused'
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
          <li key={`${problem.field} ${problem.locale} ${problem.passageId}`}>
            <PlaceLink place={problem}>{text(problem)}</PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function useProblemText(): (problem: Problem) => string {
  const t = useTranslations('newsroom.work.problems')
  const languageName = useTranslations('languages')
  const { passageIds } = useWork().work
  return ({ field, locale, passageId, name }) => {
    if (field === 'leadPicture') return t('leadPicture')
    if (field === 'unknownSection' || field === 'unknownTopic' || field === 'unknownSource')
      return t(field)
    if (field === 'section' || locale === null) return t('section')
    const number = passageIds.indexOf(passageId ?? '') + 1
    if (field === 'pictureAlt') return t('pictureAlt', { language: languageName(locale), number })
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
