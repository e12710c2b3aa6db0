import type { StoryContent } from '@/db/content'
import { sameContent } from '@/features/editor/content/same-content'
import { type Conflict, mergeContent } from '@/features/passages/merge'

export type SaveOutcome =
  | { status: 'saved'; version: number; at: string; content: StoryContent }
  | { status: 'conflict'; version: number; theirs: StoryContent; conflicts: Conflict[] }
  | { status: 'refused'; code: string }

export type Save = (input: {
  storyId: number
  baseVersion: number
  content: StoryContent
}) => Promise<SaveOutcome>

export type SaveState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'unsaved' | 'saving' | 'offline' | 'failed' | 'conflict' }
  | { kind: 'refused'; code: string }

/** Both versions of what two people changed, for the writer to choose from. */
export type Disagreement = {
  version: number
  mine: StoryContent
  theirs: StoryContent
  merged: StoryContent
  conflicts: Conflict[]
}

type Version = { version: number; content: StoryContent }

export type Autosave = {
  /** To be called on every change of the text. */
  changed: () => void
  /** Saves at once what is unsaved. */
  flush: () => Promise<void>
  /** Goes on from a version with the content that the writer settled on. */
  settle: (from: Version, content: StoryContent) => void
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
  save: Save
  /** Holds answers back while characters are being composed. */
  whenIdle: () => Promise<void>
  onState: (state: SaveState) => void
  onDisagreement: (disagreement: Disagreement) => void
  /** Keeps the text in the browser until it is saved; null once it is. */
  keep: (unsaved: { from: Version; content: StoryContent } | null) => void
}

const quietTime = 1200
const longestWait = 6000
const retryTime = 5000
const keepTime = 400

/** Saves what is written once the writer pauses, and again until it is saved. */
export function createAutosave(options: Options): Autosave {
  let { from } = options
  /** Sent without an answer: it may have been saved all the same. */
  let unanswered: StoryContent | null = null
  let isBusy = false
  let isPaused = false
  let isStopped = false
  let firstChange: number | null = null
  let saveTimer: ReturnType<typeof setTimeout> | undefined
  let keepTimer: ReturnType<typeof setTimeout> | undefined

  const isUnsaved = () => !sameContent(options.read(), from.content)

  const schedule = (delay: number) => {
    clearTimeout(saveTimer)
    if (!isStopped) saveTimer = setTimeout(flush, delay)
  }

  const keep = () => {
    clearTimeout(keepTimer)
    keepTimer = undefined
    const content = options.read()
    options.keep(sameContent(content, from.content) ? null : { from, content })
  }

  const changed = () => {
    if (!isBusy && !isPaused) options.onState({ kind: 'unsaved' })
    keepTimer ??= setTimeout(keep, keepTime)
    firstChange ??= Date.now()
    schedule(Math.max(0, Math.min(quietTime, firstChange + longestWait - Date.now())))
  }

  const settle = (version: Version, content: StoryContent) => {
    from = version
    unanswered = null
    isPaused = false
    options.show(content)
    schedule(0)
  }

  const disagree = (version: Version, conflicts: Conflict[], base: StoryContent) => {
    isPaused = true
    const mine = options.read()
    const merged = mergeContent(base, mine, version.content)
    options.onState({ kind: 'conflict' })
    options.onDisagreement({
      version: version.version,
      mine,
      theirs: version.content,
      merged: merged.content,
      conflicts: merged.conflicts.length > 0 ? merged.conflicts : conflicts,
    })
  }

  const answered = (sent: StoryContent, outcome: SaveOutcome) => {
    if (outcome.status === 'refused') {
      options.onState(outcome.code ? { kind: 'refused', code: outcome.code } : { kind: 'failed' })
      return
    }
    if (outcome.status === 'conflict') {
      const theirs = { version: outcome.version, content: outcome.theirs }
      // What looks like another's change may be our own save whose answer was lost.
      const again = unanswered && mergeContent(unanswered, options.read(), outcome.theirs)
      if (again && again.conflicts.length === 0) settle(theirs, again.content)
      else disagree(theirs, outcome.conflicts, from.content)
      return
    }
    const saved = { version: outcome.version, content: outcome.content }
    const merged = mergeContent(sent, options.read(), outcome.content)
    unanswered = null
    from = saved
    if (merged.conflicts.length > 0) return disagree(saved, merged.conflicts, sent)
    options.show(merged.content)
    if (isUnsaved()) changed()
    else {
      keep()
      options.onState({ kind: 'saved', at: outcome.at })
    }
  }

  const flush = async () => {
    clearTimeout(saveTimer)
    if (isBusy || isPaused) return
    firstChange = null
    const sent = options.read()
    if (sameContent(sent, from.content)) {
      keep()
      options.onState({ kind: 'saved', at: null })
      return
    }
    keep()
    isBusy = true
    options.onState({ kind: 'saving' })
    const outcome = await attempt(sent)
    await options.whenIdle()
    isBusy = false
    if (outcome) return answered(sent, outcome)
    unanswered = sent
    options.onState({ kind: navigator.onLine ? 'failed' : 'offline' })
    schedule(retryTime)
  }

  const attempt = async (content: StoryContent): Promise<SaveOutcome | null> => {
    const input = { storyId: options.storyId, baseVersion: from.version, content }
    try {
      return await options.save(input)
    } catch {
      return null
    }
  }

  const stop = () => {
    isStopped = true
    clearTimeout(saveTimer)
    if (keepTimer !== undefined) keep()
  }

  return { changed, flush, settle, isUnsaved, stop }
}
