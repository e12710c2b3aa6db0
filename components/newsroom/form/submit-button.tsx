'use client'

import type { ComponentProps } from 'react'
import { Button } from '@/components/ui/button'
import { useHydrated } from '@/lib/use-hydrated'

/**
 * Sends a form that only script can send. Until the page answers to script it waits: the browser
 * would send the form itself, and a password would stand in the address.
 */
export function SubmitButton({
  isBusy,
  ...rest
}: Omit<ComponentProps<typeof Button>, 'type' | 'disabled'> & { isBusy: boolean }) {
  return <Button {...rest} type="submit" disabled={!useHydrated()} aria-disabled={isBusy} />
}
