'use client'

import { useSyncExternalStore } from 'react'

/** Whether the page answers to script yet: not on the server, nor before React has taken over its markup. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
}
