import { createReadStream } from 'node:fs'

/** Beyond this a line is no document, and is not kept in memory. */
const longestLine = 32 * 1024 * 1024

/**
 * The lines of a file with their numbers, one at a time, without what ends them and without the mark that may
 * begin a file; null stands for one that is too long to be read.
 */
export async function* linesOf(
  path: string,
): AsyncGenerator<[number: number, line: string | null]> {
  let number = 1
  let line: string | null = ''
  for await (const chunk of createReadStream(path, { encoding: 'utf8' })) {
    const [first = '', ...others] = String(chunk).split('\n')
    line = longer(line, first)
    for (const next of others) {
      yield [number, plain(line, number)]
      number++
      line = longer('', next)
    }
  }
  yield [number, plain(line, number)]
}

const longer = (line: string | null, more: string) =>
  line === null || line.length + more.length > longestLine ? null : line + more

const plain = (line: string | null, number: number) =>
  line && (number === 1 ? line.replace(/^\uFEFF/, '') : line).replace(/\r$/, '')
