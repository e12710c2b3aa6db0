'use client'

import { createContext, type ReactNode, useContext, useEffect, useInsertionEffect } from 'react'
import { carryPerson } from '@/lib/carry-person'

const FramePerson = createContext<string | null>(null)

/** Around the newsroom: what its pages ask for is done as the person whom its frame was drawn for. */
export function DrawnFor({ person, children }: { person: string; children: ReactNode }) {
  // Before any effect of what is inside, which may ask for something at once.
  useInsertionEffect(() => carryPerson(person), [person])
  return <FramePerson.Provider value={person}>{children}</FramePerson.Provider>
}

/** On every page: one that was drawn for another than the frame around it is drawn again, frame and all. */
export function PageDrawnFor({ person }: { person: string }) {
  const framePerson = useContext(FramePerson)
  useEffect(() => {
    if (framePerson !== null && framePerson !== person) window.location.reload()
  }, [framePerson, person])
  return null
}
