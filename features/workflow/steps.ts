import type { Action } from '@/features/access/policy'
import type { State } from './commands'

/** What a person can do next with a story. */
export type Step =
  | 'submit'
  | 'takeBack'
  | 'takeUp'
  | 'finish'
  | 'reopen'
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
  /** Whether it is with the editors. */
  isHandedIn: boolean
  /** Whether it is someone's task, and whether that is who asks. */
  isAssigned: boolean
  isMine: boolean
  isDone: boolean
}

/** What of the story is with the editors, as far as the next steps depend on it. */
export type Review = { isMine: boolean; hasBegun: boolean }

type Standing = {
  state: State
  editions: Stage[]
  isEmbargoed: boolean
  /** Null where it is not with the editors, or came to them without being handed in. */
  review: Review | null
}

const actionOf: Record<Step, Action> = {
  submit: 'story.submit',
  takeBack: 'story.takeBack',
  takeUp: 'story.takeUp',
  finish: 'story.finish',
  reopen: 'story.reopen',
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
  const own: Step[] = ['finish', 'submit', 'reopen', 'takeBack']
  const rest: Step[] = ['return', 'embargo', 'withdraw']
  if (state === 'in-review') return ['markReady', 'takeUp', ...toReaders, ...own, ...rest]
  return [...toReaders, 'markReady', ...own, ...rest]
}

function isPossible(step: Step, { state, editions, isEmbargoed, review }: Standing): boolean {
  const isLive = editions.some((edition) => edition.isLive)
  const isBegun = editions.some((edition) => edition.isBegun)
  const isWithEditors = state === 'in-review' || state === 'ready'
  switch (step) {
    case 'submit':
      return isWithEditors ? editions.some(isLeftWithWriters) : state === 'draft' && isBegun
    case 'takeBack':
      return state === 'in-review' && review !== null && review.isMine && !review.hasBegun
    case 'takeUp':
      return state === 'in-review' && review !== null && !review.isMine && !review.hasBegun
    case 'finish':
      return isWithEditors && editions.some((each) => each.isMine && each.isBegun && !each.isDone)
    case 'reopen':
      return isWithEditors && editions.some((each) => each.isMine && each.isDone)
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

/** A language that whoever has it as a task hands in by saying that it is done. */
function isLeftWithWriters({ isBegun, isHandedIn, isAssigned }: Stage): boolean {
  return isBegun && !isHandedIn && !isAssigned
}
