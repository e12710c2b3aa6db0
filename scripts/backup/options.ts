import { parseArgs } from 'node:util'

export interface Options {
  file?: string
  mayReplace: boolean
  help: boolean
  /** A word of the command line that is no option. */
  unknown?: string
}

export function readOptions(words: string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        replace: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const [file] = positionals
    return { mayReplace: values.replace, help: values.help, ...(file && { file }) }
  } catch (error) {
    const unknown = /'(?:-\w, )?(.+?)'/u.exec(String(error))?.[1] ?? words.join(' ')
    return { mayReplace: false, help: false, unknown }
  }
}
