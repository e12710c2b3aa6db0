'use client'

import { useRouter } from 'next/navigation'
import {
  createContext,
  type ReactNode,
  type RefObject,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { faultOfThrown } from '@/components/newsroom/form/thrown'
import { toast } from '@/components/ui/toast'
import { useEditorSession } from '@/features/editor/session/session-context'
import { laterOf } from '@/features/stories/as-of'
import type { StoryRefused } from '@/features/stories/story-deed'
import { lookAt } from '@/features/workflow/actions'
import type { StoryWork } from '@/features/workflow/queries'
import type { NotDone } from './refusal-text'

type Attempt = () => Promise<{ status: 'done' } | StoryRefused>

type WorkSession = {
  work: StoryWork
  /** Does something to the story, says that it is done, and shows how the story stands after it. */
  attempt: (attempted: Attempt, done: string) => Promise<NotDone | null>
  /** Saves what is on the screen and shows how it stands; null where it cannot be saved. */
  saveFirst: () => Promise<number | null>
  panel: RefObject<HTMLElement | null>
}

const WorkContext = createContext<WorkSession | null>(null)

export function useWork(): WorkSession {
  const session = use(WorkContext)
  if (!session) throw new Error('No work on a story stands around this part')
  return session
}

/** Keeps what is shown of the work on a story in step with the server and with the text on the screen. */
export function WorkProvider({ initial, children }: { initial: StoryWork; children: ReactNode }) {
  const editor = useEditorSession()
  const router = useRouter()
  const [work, setWork] = useState(initial)
  const panel = useRef<HTMLElement>(null)
  const { storyId, version } = initial

  const look = useCallback(async () => {
    // What cannot be read now is read after the next step; it stands as it stood.
    const found = await lookAt(storyId).catch(() => null)
    if (found) setWork((shown) => laterOf(shown, found))
  }, [storyId])

  useEffect(() => {
    // A page that was made before the last step or save can come after what was read since.
    setWork((shown) => laterOf(shown, initial))
  }, [initial])
  useEffect(() => {
    if (editor.version > version) void look()
  }, [editor.version, version, look])
  useEffect(() => {
    const lookAgain = () => document.visibilityState === 'visible' && void look()
    document.addEventListener('visibilitychange', lookAgain)
    return () => document.removeEventListener('visibilitychange', lookAgain)
  }, [look])

  const attempt: WorkSession['attempt'] = async (attempted, done) => {
    const outcome = await attempted().catch((error): NotDone => ({ code: faultOfThrown(error) }))
    if ('code' in outcome) return outcome
    await look()
    // What may be written depends on where the story stands.
    router.refresh()
    toast.success(done)
    return null
  }

  const saveFirst: WorkSession['saveFirst'] = async () => {
    const flushed = await editor.flush()
    await look()
    return flushed.status === 'saved' ? flushed.version : null
  }

  return <WorkContext value={{ work, attempt, saveFirst, panel }}>{children}</WorkContext>
}
