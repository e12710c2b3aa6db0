import type { EditionStanding, StoryWork } from '@/features/workflow/queries'
import type { Locale } from '@/lib/i18n/locales'

/** The steps that set what readers see. */
export type PublishingStep = 'publish' | 'update' | 'republish' | 'correct'

export function isPublishing(step: string): step is PublishingStep {
  return ['publish', 'update', 'republish', 'correct'].includes(step)
}

/** Whether a language could go out by the step. */
export function canGoOut(step: PublishingStep, { isLive, isBegun }: EditionStanding): boolean {
  return step === 'correct' ? isLive : isBegun
}

/** The languages that the step most likely means: none that was taken from readers, unless it says so. */
export function meantBy(step: PublishingStep, { editions }: StoryWork): Locale[] {
  return editions
    .filter((edition) => canGoOut(step, edition))
    .filter((edition) => step === 'republish' || !edition.isWithdrawn)
    .filter((edition) => step === 'correct' || !edition.isLive || edition.hasUnpublishedChanges)
    .map(({ locale }) => locale)
}

/** What the act is called, by what readers have of the languages that go out. */
export function kindOf(step: PublishingStep, { editions }: StoryWork, goingOut: Locale[]) {
  if (step === 'correct') return 'correct'
  const isUpdate = editions.some(({ locale, isLive }) => isLive && goingOut.includes(locale))
  return isUpdate ? 'update' : 'publish'
}
