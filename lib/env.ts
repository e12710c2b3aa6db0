import { z } from 'zod'
import { cacheSettings } from './cache-settings'
import { isTimeZone } from './dates'
import { knownLocales, type Locale, readLanguages, usualLanguages } from './i18n/languages'
import { type PlayerName, playerNames } from './players'
import { setting, webAddress } from './setting'
import { readTrustedProxies, type TrustedProxies } from './trusted-proxies'

/** What writes drafts of translations: nothing, DeepL, or whatever speaks OpenAI's chat completions. */
const machineServices = ['off', 'deepl', 'openai'] as const

/** What is of no use to leave empty where another is set. */
type NeededBesides =
  | 'INDEXNOW_KEY'
  | 'MACHINE_KEY'
  | 'MACHINE_MODEL'
  | 'FASTLY_KEY'
  | 'CLOUDFLARE_TOKEN'
  | 'METRICS_PORT'

const mostWorkers = 64

const filing = (form: RegExp) => z.literal('').or(z.string().regex(form))

const settings = z
  .object({
    PORT: setting('3000', z.coerce.number().int().min(1).max(65535), 'a number from 1 to 65535'),
    HOST: setting('127.0.0.1', z.string().regex(/^[\w.:-]+$/u), 'an address to listen on'),
    /** None given is 0: one for each core of the machine. */
    WORKERS: setting(
      '0',
      z.coerce.number().int().min(0).max(mostWorkers),
      `a number of processes to ${mostWorkers}, or 0 for one a core`,
    ),
    DATA_DIR: setting('./data', z.string(), 'a folder'),
    DEMO: setting('on', z.enum(['on', 'off']), 'on or off'),
    SITE_URL: setting('', z.literal('').or(z.url()).transform(toOrigin), 'as https://example.org'),
    TRUSTED_PROXIES: setting(
      '',
      z.string().transform(toProxies),
      'addresses, ranges as 10.0.0.0/8, or loopback, linklocal and uniquelocal, with commas between',
    ),
    LANGUAGES: setting(
      usualLanguages,
      z.string().transform(toLanguages),
      `two or more of ${knownLocales.join(', ')}, each once, with commas between`,
    ),
    TIME_ZONE: setting('Asia/Shanghai', z.string().refine(isTimeZone), 'as Asia/Shanghai'),
    AUTH_SECRET: setting('', z.literal('').or(z.string().min(32)), 'at least 32 characters'),
    SMTP_URL: setting(
      '',
      z.literal('').or(z.url({ protocol: /^smtps?$/u })),
      'as smtp://user:password@mail.example.org:587',
    ),
    MAIL_FROM: setting('', z.string(), 'an address'),
    FEED_TEXT: setting('full', z.enum(['full', 'summary']), 'full or summary'),
    WEBSUB_HUB: setting('', z.literal('').or(webAddress), 'as https://hub.example.org/'),
    INDEXNOW_URL: setting(
      '',
      z.literal('').or(webAddress),
      'as https://search.example.org/indexnow',
    ),
    INDEXNOW_KEY: setting(
      '',
      z.string().regex(/^(?:[A-Za-z0-9-]{8,128})?$/u),
      '8 to 128 letters, digits and hyphens',
    ),
    MACHINE: setting('off', z.enum(machineServices), machineServices.join(', ')),
    MACHINE_URL: setting('', z.literal('').or(webAddress), 'as https://translate.example.org/v1'),
    MACHINE_KEY: setting('', z.string().regex(/^[\x21-\x7E]*$/u), 'a key without spaces'),
    MACHINE_MODEL: setting('', z.string(), 'the name of a model'),
    MACHINE_GLOSSARY: setting('', z.string().regex(/^[\w-]*$/u), 'the id of a glossary'),
    MACHINE_STYLE: setting('', z.string().regex(/^[\w-]*$/u), 'the id of a list of style rules'),
    PRIVATE_ADDRESSES: setting(
      '',
      z.string().transform(toProxies),
      'addresses, ranges as 10.0.0.0/8, or loopback, linklocal and uniquelocal, with commas between',
    ),
    PAGE_MEMORY: setting(
      '128',
      z.coerce.number().int().min(1).max(100_000),
      'a number of megabytes from 1 to 100000',
    ),
    MOST_READ_SECONDS: setting(
      '600',
      z.coerce.number().int().min(1).max(86_400),
      'a number of seconds from 1 to 86400',
    ),
    PLAYERS: setting(
      playerNames.join(','),
      z.string().transform(toPlayers),
      `none, or of ${playerNames.join(', ')} those that readers may play, with commas between`,
    ),
    ICP_FILING: setting(
      '',
      filing(/^\p{Script=Han}ICP[备证]\d{6,8}号(?:-\d{1,3})?$/u),
      'as 京ICP备12345678号-1',
    ),
    POLICE_FILING: setting(
      '',
      filing(/^\p{Script=Han}公网安备 ?\d{14}号$/u),
      'as 京公网安备11010102000001号',
    ),
    AI_CRAWLERS: setting('allow', z.enum(['allow', 'deny']), 'allow or deny'),
    BACKUP_TO: setting('', z.string(), 'a folder, or s3://bucket/prefix'),
    BACKUP_EVERY: setting(
      '24',
      z.coerce.number().int().min(1).max(720),
      'a number of hours from 1 to 720',
    ),
    BACKUP_KEEP: setting(
      '14',
      z.coerce.number().int().min(1).max(10_000),
      'a number from 1 to 10000',
    ),
    S3_ENDPOINT: setting('', z.literal('').or(webAddress), 'as https://s3.example.org'),
    S3_REGION: setting('us-east-1', z.string().regex(/^[\w-]+$/u), 'as eu-central-1'),
    LOG_LEVEL: setting(
      'info',
      z.enum(['error', 'warn', 'info', 'debug']),
      'error, warn, info or debug',
    ),
    /** None given is 0: then nothing is measured. */
    METRICS_PORT: setting(
      '0',
      z.coerce.number().int().min(0).max(65535),
      'a number from 1 to 65535, or 0 for none',
    ),
    METRICS_HOST: setting('127.0.0.1', z.string().regex(/^[\w.:-]+$/u), 'an address to listen on'),
    METRICS_TOKEN: setting(
      '',
      z.string().regex(/^(?:[\x21-\x7E]{16,})?$/u),
      'at least 16 characters without spaces',
    ),
    ...cacheSettings,
  })
  .superRefine((read, context) => {
    const need = (name: NeededBesides, where: string) => {
      if (read[name]) return
      const message = `is "${read[name]}" and has to be set where ${where}`
      context.addIssue({ code: 'custom', path: [name], message })
    }
    if (read.INDEXNOW_URL) need('INDEXNOW_KEY', 'INDEXNOW_URL is')
    if (read.METRICS_TOKEN) need('METRICS_PORT', 'METRICS_TOKEN is')
    if (read.MACHINE === 'deepl') need('MACHINE_KEY', 'MACHINE is deepl')
    if (read.MACHINE === 'openai') need('MACHINE_MODEL', 'MACHINE is openai')
    if (read.FASTLY_SERVICE) need('FASTLY_KEY', 'FASTLY_SERVICE is')
    if (read.CLOUDFLARE_ZONE) need('CLOUDFLARE_TOKEN', 'CLOUDFLARE_ZONE is')
  })
  .transform((read) => ({ ...read, SITE_URL: read.SITE_URL || `http://localhost:${read.PORT}` }))

export type Env = z.output<typeof settings>

export const settingNames = Object.keys(settings.in.shape)

/** Its message has a line for each setting that is wrong. */
export class WrongSettings extends Error {}

/** Reads the settings; an empty one counts as absent. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const read = settings.safeParse(source)
  if (read.success) return read.data
  const lines = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  throw new WrongSettings(lines.join('\n'))
}

let own: Env | undefined

/** The process's own settings, read when first asked for. */
export function env(): Env {
  own ??= readEnv(process.env)
  return own
}

/**
 * For the first line of a command, behind `lib/dot-env.ts`: ends the process in plain words where a
 * setting is wrong.
 */
export function loadEnv(): Env {
  try {
    return env()
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

function toOrigin(url: string, context: z.RefinementCtx): string {
  if (url === '') return ''
  const { protocol, origin, pathname, search, hash } = new URL(url)
  const isBare = pathname === '/' && search === '' && hash === ''
  if (!isBare || !['http:', 'https:'].includes(protocol)) context.addIssue('not an origin')
  return origin
}

function toProxies(list: string, context: z.RefinementCtx): TrustedProxies {
  const proxies = readTrustedProxies(list)
  if (!proxies) context.addIssue('names no machines')
  return proxies ?? []
}

function toLanguages(list: string, context: z.RefinementCtx): Locale[] {
  const chosen = readLanguages(list)
  if (!chosen) context.addIssue('not languages of ours')
  return chosen ?? []
}

/** The players whose frames readers may load, none of them before a reader asks for it. */
function toPlayers(list: string, context: z.RefinementCtx): PlayerName[] {
  if (list.trim() === 'none') return []
  const asked = list.split(',').map((name) => name.trim())
  const known = playerNames.filter((name) => asked.includes(name))
  if (asked.some((name) => !known.some((player) => player === name))) {
    context.addIssue('names a player that there is not')
  }
  return known
}
