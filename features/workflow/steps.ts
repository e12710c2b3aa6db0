import type { Action } from '@/features/people/policy'
import type { State } from '@/features/stories/workflow'

/** What a person can do next with a story. */
export type Step =
  | 'submit'
  | 'markReady'
  | 'publish'
  | 'update'
  | 'republish'
  | 'correct'
  | 'return'
  | 'embargo'
  | 'withdraw'

/** A language of a story, as far as the next steps depend on it. */
export type Stage = {
  isBegun: boolean
  isLive: boolean
  /** Whether it was taken from readers. */
  isWithdrawn: boolean
  hasUnpublishedChanges: boolean
}

type Standing = { state: State; editions: Stage[]; isEmbargoed: boolean }

const actionOf: Record<Step, Action> = {
  submit: 'story.submit',
  markReady: 'story.markReady',
  publish: 'story.publish',
  update: 'story.publish',
  republish: 'story.publish',
  correct: 'story.correct',
  return: 'story.return',
  embargo: 'story.schedule',
  withdraw: 'story.withdraw',
}

/** The steps that make sense where the story stands and that the person may take, the likeliest first. */
export function stepsOf(standing: Standing, may: (action: Action) => boolean): Step[] {
  return likely(standing).filter((step) => isPossible(step, standing) && may(actionOf[step]))
}

function likely({ state }: Standing): Step[] {
  const toReaders: Step[] = ['publish', 'update', 'correct', 'republish']
  const rest: Step[] = ['return', 'embargo', 'withdraw']
  if (state === 'in-review') return ['markReady', ...toReaders, 'submit', ...rest]
  return [...toReaders, 'markReady', 'submit', ...rest]
}

function isPossible(step: Step, { state, editions, isEmbargoed }: Standing): boolean {
  const isLive = editions.some((edition) => edition.isLive)
  const isBegun = editions.some((edition) => edition.isBegun)
  switch (step) {
    case 'submit':
      return state === 'draft' && isBegun
    case 'markReady':
      return (state === 'draft' || state === 'in-review') && isBegun
    case 'return':
      return state === 'in-review' || state === 'ready'
    case 'publish':
      return (
        state !== 'withdrawn' &&
        editions.some((each) => each.isBegun && !each.isLive && !each.isWithdrawn)
      )
    case 'update':
      return editions.some((each) => each.isLive && each.hasUnpublishedChanges)
    case 'republish':
      return state === 'withdrawn' || editions.some((each) => each.isBegun && each.isWithdrawn)
    case 'correct':
    case 'withdraw':
      return isLive
    case 'embargo':
      return isEmbargoed || !isLive
  }
}
