import { type Env, env } from '@/lib/env'
import { deepl } from './deepl'
import type { Machine } from './machine'
import { openai } from './openai'

/** What the operator has chosen to write drafts; null where nothing is to. */
export function machineOf(settings: Env = env()): Machine | null {
  switch (settings.MACHINE) {
    case 'deepl':
      return deepl(settings)
    case 'openai':
      return openai(settings)
    case 'off':
      return null
  }
}

export const hasMachine = (settings: Env = env()) => settings.MACHINE !== 'off'
