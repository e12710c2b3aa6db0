import { readCommandLine } from '@/scripts/shell/command-line'

export interface Options {
  file: string | null
  mayReplace: boolean
  help: boolean
}

/** The options of a command line, or the word in it that is none. */
export function readOptions(words: string[]): Options | { unknown: string } {
  const read = readCommandLine(words, {
    replace: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if ('unknown' in read) return read
  const { replace: mayReplace, help } = read.values
  return { file: read.positionals[0] ?? null, mayReplace, help }
}
