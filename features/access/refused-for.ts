import { z } from 'zod'
import type { Refusal } from './refused'

/** What was asked for has not the shape that it should have; no form of ours asks like that. */
export function refusedAsMalformed(error: unknown): Refusal {
  if (error instanceof z.ZodError) return { status: 'refused', code: 'malformed' }
  throw error
}
