import { readCommandLine } from '@/scripts/shell/command-line'

export interface Options {
  asJson: boolean
  /** The paths are of lines with passages instead of documents. */
  arePassages: boolean
  /** The folder of the newsroom whose words are used; else that of the settings. */
  data: string | undefined
  help: boolean
  paths: string[]
}

/** The options of a command line, or the word in it that is none. */
export function readOptions(words: string[]): Options | { unknown: string } {
  const read = readCommandLine(words, {
    json: { type: 'boolean', default: false },
    passages: { type: 'boolean', default: false },
    data: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if ('unknown' in read) return read
  const { json: asJson, passages: arePassages, data, help } = read.values
  return { asJson, arePassages, data, help, paths: read.positionals }
}
