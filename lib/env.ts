import { z } from 'zod'
import { cacheSettings } from './cache-settings'
import { isTimeZone } from './dates'
import { knownLocales, type Locale, readLanguages, usualLanguages } from './i18n/languages'
import { type PlayerName, playerNames } from './players'
import { isSecret, secretSetting, setting, webAddress } from './setting'
import { readTrustedProxies, type TrustedProxies } from './trusted-proxies'

/** What writes drafts of translations: nothing, DeepL, or whatever speaks OpenAI's chat completions. */
const machineServices = ['off', 'deepl', 'openai'] as const

/** What may not be left empty where another is set, or set to one value. */
const needs = [
  { name: 'INDEXNOW_KEY', by: 'INDEXNOW_URL' },
  { name: 'METRICS_PORT', by: 'METRICS_TOKEN' },
  { name: 'MACHINE_KEY', by: 'MACHINE', is: 'deepl' },
  { name: 'MACHINE_MODEL', by: 'MACHINE', is: 'openai' },
  { name: 'FASTLY_KEY', by: 'FASTLY_SERVICE' },
  { name: 'CLOUDFLARE_TOKEN', by: 'CLOUDFLARE_ZONE' },
] as const

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
    AUTH_SECRET: secretSetting('', z.literal('').or(z.string().min(32)), 'at least 32 characters'),
    SMTP_URL: secretSetting(
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
    INDEXNOW_KEY: secretSetting(
      '',
      z.string().regex(/^(?:[A-Za-z0-9-]{8,128})?$/u),
      '8 to 128 letters, digits and hyphens',
    ),
    MACHINE: setting('off', z.enum(machineServices), machineServices.join(', ')),
    MACHINE_URL: setting('', z.literal('').or(webAddress), 'as https://translate.example.org/v1'),
    MACHINE_KEY: secretSetting('', z.string().regex(/^[\x21-\x7E]*$/u), 'a key without spaces'),
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
    METRICS_TOKEN: secretSetting(
      '',
      z.string().regex(/^(?:[\x21-\x7E]{16,})?$/u),
      'at least 16 characters without spaces',
    ),
    ...cacheSettings,
  })
  .superRefine((read, context) => {
    for (const { name, by, ...only } of needs) {
      const isNeeded = 'is' in only ? read[by] === only.is : Boolean(read[by])
      if (!isNeeded || read[name]) continue
      const where = 'is' in only ? `${by} is ${only.is}` : `${by} is`
      const message = `is "${read[name]}" and has to be set where ${where}`
      context.addIssue({ code: 'custom', path: [name], message })
    }
  })
  .transform((read) => ({ ...read, SITE_URL: read.SITE_URL || `http://localhost:${read.PORT}` }))

export type Env = z.output<typeof settings>

type Source = Record<string, string | undefined>

export const settingNames = Object.keys(settings.in.shape)

const secretNames = new Set(
  Object.entries(settings.in.shape)
    .filter(([, made]) => isSecret(made))
    .map(([name]) => name),
)

/** Amazon's client reads its keys under names of its own. */
const isOfStorage = (name: string) => name.startsWith('AWS_')

/** An environment without what opens a door, and without what is a wrong setting where that is missing. */
export function withoutSecrets(source: Source): Source {
  const needy = needs.filter(({ name }) => secretNames.has(name)).map(({ by }): string => by)
  const isKept = (name: string) =>
    !secretNames.has(name) && !needy.includes(name) && !isOfStorage(name)
  return Object.fromEntries(Object.entries(source).filter(([name]) => isKept(name)))
}

/** Its message has a line for each setting that is wrong. */
export class WrongSettings extends Error {}

/** Reads the settings; an empty one counts as absent. */
export function readEnv(source: Source): Env {
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
