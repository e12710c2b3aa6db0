'use client'

import { useSyncExternalStore } from 'react'
import { isAppleMachine } from './apple-machine'

/** As `isAppleMachine`; no on the server, which knows no machine. */
export function useAppleMachine(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => isAppleMachine(),
    () => false,
  )
}
