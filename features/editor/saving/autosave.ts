import type { StoryContent } from '@/db/content'
import { sameContent } from '@/features/editor/content/same-content'
import { isKnown } from '@/features/passages/blocks/rules-of'
import type { Conflict } from '@/features/passages/conflict'
import { mergeContent } from '@/features/passages/merge'
import type { SaveRequest, Version } from '@/features/stories/contract'
import {
  type Disagreement,
  type Failure,
  type Flushed,
  outcomeOfThrown,
  type SaveOutcome,
  type SaveState,
} from './outcomes'

export type Autosave = {
  /** To be called on every change of the text. */
  changed: () => void
  /** Saves at once what is unsaved, also what was typed while an earlier save was under way. */
  flush: () => Promise<Flushed>
  /** Takes in a version that others saved, where it agrees with what is on the screen. */
  receive: (newer: Version) => Promise<void>
  /** Goes on from a version with the content that the writer chose. */
  goOn: (from: Version, content: StoryContent) => void
  /**
   * Takes up text that was kept unsaved since the given version, with what was written meanwhile.
   * What others saved meanwhile is left to the store to merge, which asks where both changed one
   * place. False, and nothing is done, where what was written in the same place cannot be saved first.
   */
  takeUp: (kept: Version, content: StoryContent) => Promise<boolean>
  /** Asks again about what two people changed, with what was written since. */
  reconsider: () => void
  isUnsaved: () => boolean
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
  onState: (state: SaveState) => void
  /** The version that the screen now begins from. */
  onVersion: (version: number) => void
  /** What others saved has come onto the screen. */
  onMerged: () => void
  /** Null once it is settled. */
  onDisagreement: (disagreement: Disagreement | null) => void
  /** Keeps the text in the browser until it is saved; null once it is. */
  keep: (unsaved: { from: Version; content: StoryContent } | null) => void
}

const quietTime = 1200
const longestWait = 6000
const retryTime = 5000
const keepTime = 400
/** What is composed for longer than this is saved as it is, rather than not at all. */
const longestComposition = 8000
/** A flush gives up on one who types faster than the store answers. */
const turnsToSave = 5

/** Saves what is written once the writer pauses, and again until it is saved. */
export function createAutosave(options: Options): Autosave {
  let { from } = options
  /** Sent without an answer: it may have been saved all the same. */
  let unanswered: StoryContent | null = null
  let running: Promise<Failure | null> | null = null
  /** What the writer is to choose about; nothing is saved before. */
  let dispute: { version: Version; base: StoryContent } | null = null
  let isStopped = false
  let firstChange: number | null = null
  let saveTimer: ReturnType<typeof setTimeout> | undefined
  let keepTimer: ReturnType<typeof setTimeout> | undefined

  const isPaused = () => dispute !== null

  const isUnsaved = () => !sameContent(options.read(), from.content)

  const beginFrom = (version: Version) => {
    from = version
    options.onVersion(version.version)
  }

  const schedule = (delay: number) => {
    clearTimeout(saveTimer)
    if (!isStopped) saveTimer = setTimeout(save, delay)
  }

  const keep = () => {
    clearTimeout(keepTimer)
    keepTimer = undefined
    const content = options.read()
    options.keep(sameContent(content, from.content) ? null : { from, content })
  }

  const changed = () => {
    if (!running && !isPaused()) options.onState({ kind: 'unsaved' })
    keepTimer ??= setTimeout(keep, keepTime)
    firstChange ??= Date.now()
    schedule(Math.max(0, Math.min(quietTime, firstChange + longestWait - Date.now())))
  }

  const goOn = (version: Version, content: StoryContent) => {
    beginFrom(version)
    unanswered = null
    if (dispute) options.onDisagreement(null)
    dispute = null
    options.show(content)
    schedule(0)
  }

  const takeUp = async (kept: Version, content: StoryContent): Promise<boolean> => {
    // The answer to a save under way would be taken for one to what was found.
    await running
    const merged = mergeContent(from.content, options.read(), content)
    // In the store, what was written in the same place stands against it as another's would.
    if (merged.conflicts.length > 0 && (await flush()).status !== 'saved') return false
    goOn(kept, merged.conflicts.length > 0 ? content : merged.content)
    return true
  }

  const disagree = (version: Version, base: StoryContent, found: Conflict[] = []) => {
    dispute = { version, base }
    const mine = options.read()
    const merged = mergeContent(base, mine, version.content)
    const conflicts = merged.conflicts.length > 0 ? merged.conflicts : found
    if (conflicts.length === 0) return goOn(version, merged.content)
    options.onState({ kind: 'conflict' })
    const { version: number, content: theirs } = version
    options.onDisagreement({ version: number, mine, theirs, merged: merged.content, conflicts })
  }

  const reconsider = () => {
    if (dispute) disagree(dispute.version, dispute.base)
  }

  /**
   * What others wrote with a newer version of this page cannot be shown by this one. The text stays on
   * the screen and in the browser, and what they wrote in the store.
   */
  const isTooNew = (content: StoryContent): boolean => {
    if (isKnown(content)) return false
    keep()
    options.onState({ kind: 'refused', code: 'unknown-kind' })
    return true
  }

  const answered = (sent: StoryContent, outcome: SaveOutcome): Failure | null => {
    if (outcome.status === 'saved' && isTooNew(outcome.content)) return 'refused'
    if (outcome.status === 'conflict' && isTooNew(outcome.theirs)) return 'refused'
    if (outcome.status === 'refused') {
      const { code, problems } = outcome
      options.onState({ kind: 'refused', code, ...(problems && { problems }) })
      // Nothing was done, and nobody has to do anything about it: the store is free again in a while.
      if (code === 'busy') schedule(retryTime)
      return code === 'busy' ? 'failed' : 'refused'
    }
    if (outcome.status === 'conflict') {
      const theirs = { version: outcome.version, content: outcome.theirs }
      // What looks like another's change may be our own save whose answer was lost.
      const again = unanswered && mergeContent(unanswered, options.read(), outcome.theirs)
      if (again && again.conflicts.length === 0) goOn(theirs, again.content)
      else disagree(theirs, from.content, outcome.conflicts)
      return isPaused() ? 'conflict' : null
    }
    const saved = { version: outcome.version, content: outcome.content }
    const merged = mergeContent(sent, options.read(), outcome.content)
    unanswered = null
    beginFrom(saved)
    if (merged.conflicts.length > 0) {
      disagree(saved, sent)
      return 'conflict'
    }
    options.show(merged.content)
    if (!sameContent(sent, outcome.content)) options.onMerged()
    if (isUnsaved()) changed()
    else {
      keep()
      options.onState({ kind: 'saved', at: outcome.at })
    }
    return null
  }

  /** Null where what was sent is saved; more may have been typed meanwhile. */
  const save = (): Promise<Failure | null> => {
    clearTimeout(saveTimer)
    if (isPaused()) return Promise.resolve('conflict')
    if (running) return running
    if (options.isIdle()) return saveNow()
    running = options.whenIdle(longestComposition).then(() => {
      running = null
      return saveNow()
    })
    return running
  }

  const saveNow = (): Promise<Failure | null> => {
    if (isPaused()) return Promise.resolve('conflict')
    firstChange = null
    keep()
    const sent = options.read()
    if (sameContent(sent, from.content)) {
      options.onState({ kind: 'saved', at: null })
      return Promise.resolve(null)
    }
    running = send(sent)
    return running
  }

  const send = async (sent: StoryContent): Promise<Failure | null> => {
    options.onState({ kind: 'saving' })
    const outcome = await attempt(sent)
    await options.whenIdle()
    running = null
    if (outcome) return answered(sent, outcome)
    unanswered = sent
    const kind = navigator.onLine ? 'failed' : 'offline'
    options.onState({ kind })
    schedule(retryTime)
    return kind
  }

  const attempt = (content: StoryContent): Promise<SaveOutcome | null> =>
    options
      .save({ storyId: options.storyId, baseVersion: from.version, content })
      .catch(outcomeOfThrown)

  const flush = async (): Promise<Flushed> => {
    for (let turn = 0; turn < turnsToSave; turn++) {
      const reason = await save()
      if (reason) return { status: 'unsaved', reason }
      if (!isUnsaved()) return { status: 'saved', version: from.version }
    }
    return { status: 'unsaved', reason: 'failed' }
  }

  const receive = async (newer: Version) => {
    await options.whenIdle()
    if (running || isPaused() || newer.version <= from.version) return
    if (isTooNew(newer.content)) return
    const merged = mergeContent(from.content, options.read(), newer.content)
    // What both changed is left to the next save, which asks.
    if (merged.conflicts.length > 0) return
    const isNews = !sameContent(from.content, newer.content)
    beginFrom(newer)
    options.show(merged.content)
    if (isNews) options.onMerged()
    if (isUnsaved()) changed()
  }

  const stop = () => {
    isStopped = true
    clearTimeout(saveTimer)
    if (keepTimer !== undefined) keep()
  }

  return { changed, flush, receive, goOn, takeUp, reconsider, isUnsaved, stop }
}
