import type { StoryContent } from '@/db/content'
import { isPassing } from '@/features/access/refused'
import { sameContent } from '@/features/editor/content/same-content'
import { isKnown } from '@/features/passages/blocks/rules-of'
import { mergeContent } from '@/features/passages/merge'
import type { Conflicted, Saved } from '@/features/stories/contract'
import { ownIn } from './own-saves'
import type { SavingEvent, SavingState, Transition } from './saving-state'
import { disagree, goOn, retryTime, shown, tooNew } from './transitions'

type Answered = Extract<SavingEvent, { kind: 'answered' }>

/** What the store's answer to a save makes of it. */
export function answered(state: SavingState, event: Answered, sent: StoryContent): Transition {
  const { outcome, screen } = event
  switch (outcome.status) {
    case 'refused': {
      const { code, problems } = outcome
      const willPass = isPassing(code)
      return {
        state: {
          ...state,
          failure: willPass ? 'failed' : 'refused',
          shown: { kind: 'refused', code, ...(problems && { problems }) },
        },
        // Nothing was done, and the writer can do nothing about it: the store takes it again in a while.
        effects: willPass ? [{ kind: 'saveIn', delay: retryTime }] : [],
      }
    }
    case 'conflict':
      return isKnown(outcome.theirs) ? conflicted(state, outcome, screen) : tooNew(state, screen)
    case 'saved':
      return isKnown(outcome.content)
        ? saved(state, outcome, { ...event, sent })
        : tooNew(state, screen)
  }
}

/** What looks like another's change may be our own save whose answer was lost. */
function conflicted(state: SavingState, outcome: Conflicted, screen: StoryContent): Transition {
  const theirs = { version: outcome.version, content: outcome.theirs }
  const own = ownIn(state, outcome.theirs)
  if (!own) return disagree(state, { theirs, screen, found: outcome.conflicts })
  const { content, conflicts } = mergeContent(own, screen, outcome.theirs)
  if (conflicts.length === 0) return goOn(state, theirs, content)
  return disagree(state, { theirs, base: own, screen })
}

type Sent = { sent: StoryContent; screen: StoryContent; now: number }

function saved(before: SavingState, outcome: Saved, { sent, screen, now }: Sent): Transition {
  const { version, content, at } = outcome
  // The store takes our own save for another's where its answer was lost, and undoes no part of it.
  const own = ownIn(before, content)
  const theirs = own ? mergeContent(own, sent, content).content : content
  const merged = mergeContent(sent, screen, theirs)
  const state = { ...before, from: { version, content }, unanswered: [], failure: null }
  if (merged.conflicts.length > 0) {
    return disagree(state, { theirs: state.from, base: sent, screen })
  }
  const isNews = !sameContent(sent, theirs)
  return shown(state, merged.content, { now, isNews, at })
}
