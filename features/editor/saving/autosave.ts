import type { StoryContent } from '@/db/content'
import { mergeContent } from '@/features/passages/merge'
import type { SaveRequest, Version } from '@/features/stories/contract'
import { type Flushed, outcomeOfThrown, type SaveOutcome } from './outcomes'
import { reduceSaving } from './saving-reducer'
import { type SavingEffect, type SavingEvent, type SavingState, savingFrom } from './saving-state'
import { isUnsaved } from './transitions'

export type Autosave = {
  /** To be called on every change of the text. */
  changed: () => void
  /** Saves at once what is unsaved, also what was typed while an earlier save was under way. */
  flush: () => Promise<Flushed>
  /** Takes in a version that others saved, where it agrees with what is on the screen. */
  receive: (newer: Version) => Promise<void>
  /** Goes on with what the writer chose of what two people changed. */
  resolve: (content: StoryContent) => void
  /** Asks again about what two people changed, with what was written since. */
  reconsider: () => void
  /**
   * Takes up text that was kept unsaved since the given version, with what was written meanwhile.
   * What others saved meanwhile is left to the store to merge, which asks where both changed one
   * place. False, and nothing is done, where what was written in the same place cannot be saved first.
   */
  takeUp: (kept: Version, content: StoryContent) => Promise<boolean>
  isUnsaved: () => boolean
  /** Whether the last try to save has failed. */
  isStuck: () => boolean
  stop: () => void
}

type Options = {
  storyId: number
  from: Version
  /** The text as it stands on the screen. */
  read: () => StoryContent
  /** Puts what others wrote on the screen. */
  show: (content: StoryContent) => void
  save: (asked: SaveRequest) => Promise<SaveOutcome>
  /** Whether no character is being composed: letters not yet chosen from are no text to save. */
  isIdle: () => boolean
  /** Once no character is being composed, or after `longest` milliseconds; holds answers back. */
  whenIdle: (longest?: number) => Promise<void>
  onState: (state: SavingState) => void
  /** What others saved has come onto the screen. */
  onMerged: () => void
  /** Keeps the text in the browser until it is saved; null once it is. */
  keep: (unsaved: { from: Version; content: StoryContent } | null) => void
}

/** What is composed for longer than this is saved as it is, rather than not at all. */
const longestComposition = 8000
/** A flush gives up on one who types faster than the store answers. */
const turnsToSave = 5

/** Saves what is written once the writer pauses, and again until it is saved; `reduceSaving` decides. */
export function createAutosave(options: Options): Autosave {
  const { read, isIdle, whenIdle } = options
  let state = savingFrom(options.from)
  /** A save under way, or one that waits for characters to be chosen. */
  let running: Promise<void> | null = null
  let isStopped = false
  let saveTimer: ReturnType<typeof setTimeout> | undefined
  let keepTimer: ReturnType<typeof setTimeout> | undefined

  const tell = (event: SavingEvent) => {
    const next = reduceSaving(state, event)
    state = next.state
    for (const effect of next.effects) perform(effect)
    options.onState(state)
  }

  const perform = (effect: SavingEffect) => {
    switch (effect.kind) {
      case 'send':
        running = send({ storyId: options.storyId, ...effect.request })
        return
      case 'show':
        return options.show(effect.content)
      case 'tellMerged':
        return options.onMerged()
      case 'keep':
        clearTimeout(keepTimer)
        keepTimer = undefined
        return options.keep(effect.unsaved)
      case 'keepIn':
        keepTimer ??= setTimeout(keep, effect.delay)
        return
      case 'saveIn':
        clearTimeout(saveTimer)
        if (!isStopped) saveTimer = setTimeout(attempt, effect.delay)
    }
  }

  const keep = () => tell({ kind: 'keep', screen: read() })

  const send = async (asked: SaveRequest) => {
    const outcome = await options.save(asked).catch(outcomeOfThrown)
    await whenIdle()
    running = null
    if (outcome) tell({ kind: 'answered', outcome, screen: read(), now: Date.now() })
    else tell({ kind: 'unanswered', isOnline: navigator.onLine })
  }

  const due = () => tell({ kind: 'due', screen: read() })

  /** One try, or that which is under way. */
  const attempt = async (): Promise<void> => {
    clearTimeout(saveTimer)
    if (!running && isIdle()) due()
    else running ??= saveOnceIdle()
    await running
  }

  const saveOnceIdle = async () => {
    await whenIdle(longestComposition)
    running = null
    due()
    await running
  }

  const flush = async (): Promise<Flushed> => {
    for (let turn = 0; turn < turnsToSave; turn++) {
      await attempt()
      if (state.failure) return { status: 'unsaved', reason: state.failure }
      if (!isUnsaved(state, read())) return { status: 'saved', version: state.from.version }
    }
    return { status: 'unsaved', reason: 'failed' }
  }

  const takeUp = async (kept: Version, content: StoryContent): Promise<boolean> => {
    // The answer to a save under way would be taken for one to what was found.
    await running
    const { conflicts } = mergeContent(state.from.content, read(), content)
    // In the store, what was written in the same place stands against it as another's would.
    const isInTheWay = conflicts.length > 0 || state.unanswered.length > 0
    if (isInTheWay && (await flush()).status !== 'saved') return false
    tell({ kind: 'takenUp', screen: read(), kept, content })
    return true
  }

  const receive = async (newer: Version) => {
    await whenIdle()
    if (!running) tell({ kind: 'received', screen: read(), now: Date.now(), newer })
  }

  const stop = () => {
    isStopped = true
    clearTimeout(saveTimer)
    if (keepTimer !== undefined) keep()
  }

  return {
    changed: () => tell({ kind: 'changed', now: Date.now() }),
    flush,
    receive,
    resolve: (content) => tell({ kind: 'resolved', content }),
    reconsider: () => tell({ kind: 'reconsidered', screen: read() }),
    takeUp,
    isUnsaved: () => isUnsaved(state, read()),
    isStuck: () => state.failure !== null,
    stop,
  }
}
