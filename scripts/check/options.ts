import { readCommandLine } from '@/scripts/shell/command-line'

export interface Options {
  asJson: boolean
  /** The paths are of lines with passages instead of documents. */
  arePassages: boolean
  help: boolean
  paths: string[]
}

/** The options of a command line, or the word in it that is none. */
export function readOptions(words: string[]): Options | { unknown: string } {
  const read = readCommandLine(words, {
    json: { type: 'boolean', default: false },
    passages: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if ('unknown' in read) return read
  const { json: asJson, passages: arePassages, help } = read.values
  return { asJson, arePassages, help, paths: read.positionals }
}
