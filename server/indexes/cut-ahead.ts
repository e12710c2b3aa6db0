import { on } from 'node:events'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type CutText, type IndexWords, knownWords } from '@/features/search/index-words'
import { ownProgram, ownProgramArguments } from '@/lib/own-program'

const program = 'server/indexes/cutting-helper.ts'

/** So many lots are cut before their turn. */
const mostAhead = 8

/** Something with texts that are to be cut into words. */
type Lot = { texts: string[] }

/**
 * Gives each lot with its words, in order. They are cut on another core, while whoever takes them is at work on those
 * before. Throws what the helper throws.
 */
export async function* cutAhead<L extends Lot>(
  lots: Iterable<L>,
): AsyncGenerator<L & { words: IndexWords }> {
  const helper = new Worker(pathToFileURL(ownProgram(program)), { execArgv: ownProgramArguments })
  const answers = on(helper, 'message', { close: ['exit'] })
  const begun: L[] = []
  async function* finish(most: number) {
    for (let lot = begun[0]; lot && begun.length > most; lot = begun[0]) {
      const { done, value } = await answers.next()
      if (done) throw new Error('The thread that cuts texts into words has ended')
      const [cut] = value as [CutText[]]
      begun.shift()
      yield { ...lot, words: knownWords(lot.texts, cut) }
    }
  }
  try {
    for (const lot of lots) {
      helper.postMessage(lot.texts)
      begun.push(lot)
      yield* finish(mostAhead)
    }
    yield* finish(0)
  } finally {
    await helper.terminate()
  }
}
