import { allowReading, Problem, problemAnswer } from '@/features/api/problem'

/** Where nothing else answers. */
export function GET(): Response {
  return problemAnswer(new Problem(404, 'There is nothing here. The interface begins at /api/v1.'))
}

export const OPTIONS = allowReading
