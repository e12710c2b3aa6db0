import { type Env, env } from '@/lib/env'

type Level = Env['LOG_LEVEL']

/** What happened where: an Error under `error` gets its stack. */
type Fields = Record<string, unknown>

const levels: Level[] = ['error', 'warn', 'info', 'debug']

/** The process's log: one line of JSON for each event, on stderr. */
export const log = {
  error: (event: string, fields?: Fields) => write('error', event, fields),
  warn: (event: string, fields?: Fields) => write('warn', event, fields),
  info: (event: string, fields?: Fields) => write('info', event, fields),
  debug: (event: string, fields?: Fields) => write('debug', event, fields),
}

function write(level: Level, event: string, fields: Fields = {}): void {
  if (levels.indexOf(level) > levels.indexOf(env().LOG_LEVEL)) return
  const line = { at: new Date().toISOString(), level, event, ...fields }
  process.stderr.write(`${JSON.stringify(line, plain)}\n`)
}

function plain(_key: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value
  const { name, message, stack, cause } = value
  return { name, message, stack, cause }
}
