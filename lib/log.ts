import { type Logger, pino } from 'pino'
import { type Env, env } from '@/lib/env'
import { withoutPersons } from '@/lib/log-privacy'
import { requestInHand } from '@/lib/request-scope'

type Level = Env['LOG_LEVEL']

/** What happened where: an Error gets its stack. Who it happened to is taken out. */
type Fields = Record<string, unknown>

/** The process's log: one line of JSON for each event, on stderr. */
export const log = {
  error: (event: string, fields?: Fields) => write('error', event, fields),
  warn: (event: string, fields?: Fields) => write('warn', event, fields),
  info: (event: string, fields?: Fields) => write('info', event, fields),
  debug: (event: string, fields?: Fields) => write('debug', event, fields),
}

function write(level: Level, event: string, fields: Fields = {}): void {
  logger ??= createLogger()
  logger[level](withoutPersons(fields), event)
}

let logger: Logger | undefined

function createLogger(): Logger {
  return pino(
    {
      level: env().LOG_LEVEL,
      base: null,
      messageKey: 'event',
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
      mixin: () => ({ request: requestInHand() }),
    },
    // At once and in order with what else the process says there, whatever ends it.
    { write: (line) => process.stderr.write(line) },
  )
}
