'use client'

import { useEffect, useRef, useState } from 'react'
import { isPassing } from '@/features/access/refused'
import type { StoryDoors } from '@/features/stories/contract'
import { heartbeatTime } from '@/features/stories/heartbeat'
import type { SavingSession } from './use-saving'
import type { StorySession } from './use-story-session'

type Doors = Pick<StoryDoors, 'attend' | 'leave'>

type Session = {
  saving: Pick<SavingSession, 'version' | 'receive'>
  takeAgreements: StorySession['takeAgreements']
}

/** The names of those who have the story open too; what they save comes onto the screen. */
export function useCompany(session: Session, storyId: number, doors: Doors): string[] {
  const [others, setOthers] = useState<string[]>([])
  const latest = useRef({ session, doors })
  latest.current = { session, doors }
  useEffect(() => {
    let isBeating = false
    const beat = async () => {
      // What a page asks for is done in its order, and a save would wait behind every beat.
      if (isBeating || document.visibilityState === 'hidden') return
      isBeating = true
      await tell().finally(() => {
        isBeating = false
      })
    }
    const tell = async () => {
      const { session, doors } = latest.current
      const asked = { storyId, version: session.saving.version }
      // Without a network no one is known to be here; the state of saving tells of it.
      const answer = await doors.attend(asked).catch(() => null)
      if (answer?.status === 'refused' && isPassing(answer.code)) return
      const here = answer?.status === 'done' ? answer : { others: [], newer: null }
      setOthers((before) => (before.join() === here.others.join() ? before : here.others))
      if (!here.newer) return
      session.takeAgreements(here.newer)
      await session.saving.receive(here.newer)
    }
    void beat()
    const timer = setInterval(beat, heartbeatTime)
    document.addEventListener('visibilitychange', beat)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', beat)
      void latest.current.doors.leave(storyId).catch(() => {})
    }
  }, [storyId])
  return others
}
