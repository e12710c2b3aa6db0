import { parseArgs } from 'node:util'

export type Options = {
  isDryRun: boolean
  asJson: boolean
  publish: boolean
  help: boolean
  paths: string[]
}

/** The options of a command line, or the word in it that is none. */
export function readOptions(words: string[]): Options | { unknown: string } {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        publish: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const { json: asJson, publish, help } = values
    return { isDryRun: values['dry-run'], asJson, publish, help, paths: positionals }
  } catch (error) {
    return { unknown: /'(?:-\w, )?(.+?)'/u.exec(String(error))?.[1] ?? words.join(' ') }
  }
}
