import { getReader } from '@/db/client'
import { currentPerson } from '@/features/access/session'
import { answerExport } from './answer-export'

/** The door for the glossary as a file: `answerExport` with who is signed in. */
export async function sendExport(file: string): Promise<Response> {
  return answerExport(file, { db: getReader(), person: await currentPerson() })
}
