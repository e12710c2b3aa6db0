import { readCommandLine } from '@/scripts/shell/command-line'

export type Options = {
  isDryRun: boolean
  asJson: boolean
  publish: boolean
  help: boolean
  paths: string[]
}

/** The options of a command line, or the word in it that is none. */
export function readOptions(words: string[]): Options | { unknown: string } {
  const read = readCommandLine(words, {
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    publish: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if ('unknown' in read) return read
  const { json: asJson, publish, help } = read.values
  return { isDryRun: read.values['dry-run'], asJson, publish, help, paths: read.positionals }
}
