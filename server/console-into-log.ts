import { format } from 'node:util'
import { log } from '@/lib/log'

/**
 * What libraries complain of on the console becomes lines of the log as any other: Next so tells of a
 * page that failed, with the number that the page shows.
 */
export function consoleIntoLog(): void {
  console.error = (...said: unknown[]) => log.error('a library says', told(said))
  console.warn = (...said: unknown[]) => log.warn('a library says', told(said))
}

function told(said: unknown[]): Record<string, unknown> {
  const error = said.find((one) => one instanceof Error)
  const words = format(...said.filter((one) => one !== error)).trim()
  return { ...(words && { words }), ...(error && { error }) }
}
