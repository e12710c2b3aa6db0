import type { StoryContent } from '@/db/content'
import { sameContent } from '@/features/editor/content/same-content'
import { isKnown } from '@/features/passages/blocks/rules-of'
import { mergeContent } from '@/features/passages/merge'
import { answered } from './answer-transitions'
import type { SaveState } from './outcomes'
import { ownIn, withUnanswered } from './own-saves'
import type { SavingEvent, SavingState, Transition } from './saving-state'
import {
  changed,
  disagree,
  goOn,
  isUnsaved,
  keep,
  nothing,
  retryTime,
  shown,
  tooNew,
} from './transitions'

/** What an event makes of the saving of a story, and what is to be done about it. */
export function reduceSaving(state: SavingState, event: SavingEvent): Transition {
  switch (event.kind) {
    case 'changed':
      return changed(state, event.now)
    case 'keep':
      return { state, effects: [keep(state, event.screen)] }
    case 'due':
      return send(state, event.screen)
    case 'answered':
      return answered({ ...state, sent: null }, event, state.sent ?? event.screen)
    case 'unanswered':
      return unanswered(state, event.isOnline)
    case 'received':
      return received(state, event)
    case 'takenUp': {
      const { content } = mergeContent(state.from.content, event.screen, event.content)
      return goOn(state, event.kept, content)
    }
    case 'resolved': {
      if (!state.dispute) return nothing(state)
      const { version, theirs } = state.dispute.disagreement
      return goOn(state, { version, content: theirs }, event.content)
    }
    case 'reconsidered': {
      if (!state.dispute) return nothing(state)
      const { base, disagreement } = state.dispute
      const theirs = { version: disagreement.version, content: disagreement.theirs }
      return disagree(state, { theirs, base, screen: event.screen })
    }
  }
}

function send(state: SavingState, screen: StoryContent): Transition {
  if (state.sent || state.dispute) return nothing(state)
  const { from } = state
  const begun: SavingState = { ...state, firstChange: null }
  const effects = [keep(state, screen)]
  if (!isUnsaved(state, screen)) {
    const isShown = state.shown.kind === 'saved'
    const told: SaveState = isShown ? state.shown : { kind: 'saved', at: null }
    return { state: { ...begun, failure: null, shown: told }, effects }
  }
  const request = { baseVersion: from.version, content: screen }
  return {
    state: { ...begun, sent: screen, shown: { kind: 'saving' } },
    effects: [...effects, { kind: 'send', request }],
  }
}

function unanswered(state: SavingState, isOnline: boolean): Transition {
  const kind = isOnline ? 'failed' : 'offline'
  return {
    state: { ...withUnanswered(state), sent: null, failure: kind, shown: { kind } },
    effects: [{ kind: 'saveIn', delay: retryTime }],
  }
}

function received(
  state: SavingState,
  { newer, screen, now }: Extract<SavingEvent, { kind: 'received' }>,
): Transition {
  if (state.sent || state.dispute || newer.version <= state.from.version) return nothing(state)
  if (!isKnown(newer.content)) return tooNew(state, screen)
  const base = ownIn(state, newer.content) ?? state.from.content
  const merged = mergeContent(base, screen, newer.content)
  // What both changed is left to the next save, which asks.
  if (merged.conflicts.length > 0) return nothing(state)
  const isNews = !sameContent(base, newer.content)
  return shown({ ...state, from: newer }, merged.content, { now, isNews, at: null })
}
