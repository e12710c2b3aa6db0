import { join } from 'node:path'

/** Where the built site has this code as JavaScript; commands and tests run the sources as they are. */
const compiled = process.env.COMPILED_SERVER

/** What Node is to be told before a program of ours. */
export const ownProgramArguments = compiled ? [] : ['--import', 'tsx']

/** The file that Node loads for a module of ours, which is named by its source from the project's root. */
export function ownProgram(module: string): string {
  if (compiled) return join(compiled, module.replace(/\.ts$/u, '.js'))
  return join(/* turbopackIgnore: true */ process.cwd(), module)
}
