import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

/** A command line by its options, or the word in it that is none of them. */
export function readCommandLine<const Options extends ParseArgsOptionsConfig>(
  words: string[],
  options: Options,
) {
  try {
    return parseArgs({ args: words, allowPositionals: true, options })
  } catch (error) {
    return { unknown: /'(?:-\w, )?(.+?)'/u.exec(String(error))?.[1] ?? words.join(' ') }
  }
}
