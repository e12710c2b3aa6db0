import { parseArgs } from 'node:util'

export interface Options {
  asJson: boolean
  /** The paths are of lines with passages instead of documents. */
  arePassages: boolean
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
        json: { type: 'boolean', default: false },
        passages: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    return {
      asJson: values.json,
      arePassages: values.passages,
      help: values.help,
      paths: positionals,
    }
  } catch (error) {
    return { unknown: /'(?:-\w, )?(.+?)'/u.exec(String(error))?.[1] ?? words.join(' ') }
  }
}
