'use server'

import { send } from '@/features/access/door'
import * as errands from './errands'

/** How a text was said in another language before. */
export async function findMatches(asked: unknown) {
  return send(errands.findMatches, asked)
}

/** Takes in a memory of another program, as TMX. */
export async function importMemory(text: unknown) {
  return send(errands.importMemory, { text })
}
