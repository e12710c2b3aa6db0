import { getReader } from '@/db/client'
import { currentPerson } from '@/features/access/session'
import { answerMemory } from './answer-memory'

/** The door for the memory as a file: `answerMemory` with who is signed in. */
export async function sendMemory(file: string): Promise<Response> {
  return answerMemory(file, { db: getReader(), person: await currentPerson() })
}
