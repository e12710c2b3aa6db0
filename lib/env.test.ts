import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, test } from 'vitest'
import { readEnv, settingNames, WrongSettings, withoutSecrets } from './env'

describe('readEnv', () => {
  test('fills in what is absent or empty', () => {
    expect(readEnv({ PORT: '' })).toEqual({
      PORT: 3000,
      WORKERS: 0,
      BACKUP_TO: '',
      MACHINE: 'off',
      MACHINE_URL: '',
      MACHINE_KEY: '',
      MACHINE_MODEL: '',
      MACHINE_GLOSSARY: '',
      MACHINE_STYLE: '',
      PRIVATE_ADDRESSES: [],
      BACKUP_EVERY: 24,
      BACKUP_KEEP: 14,
      S3_ENDPOINT: '',
      S3_REGION: 'us-east-1',
      HOST: '127.0.0.1',
      DATA_DIR: './data',
      DEMO: 'on',
      SITE_URL: 'http://localhost:3000',
      LANGUAGES: ['zh', 'en'],
      TIME_ZONE: 'Asia/Shanghai',
      TRUSTED_PROXIES: [],
      AUTH_SECRET: '',
      SMTP_URL: '',
      MAIL_FROM: '',
      FEED_TEXT: 'full',
      WEBSUB_HUB: '',
      INDEXNOW_URL: '',
      INDEXNOW_KEY: '',
      PLAYERS: ['youtube', 'vimeo', 'bilibili'],
      ICP_FILING: '',
      POLICE_FILING: '',
      AI_CRAWLERS: 'allow',
      LOG_LEVEL: 'info',
      METRICS_PORT: 0,
      METRICS_HOST: '127.0.0.1',
      METRICS_TOKEN: '',
      MOST_READ_SECONDS: 600,
      VARNISH_URLS: [],
      NGINX_URLS: [],
      FASTLY_SERVICE: '',
      FASTLY_KEY: '',
      FASTLY_URL: 'https://api.fastly.com',
      CLOUDFLARE_ZONE: '',
      CLOUDFLARE_TOKEN: '',
      CLOUDFLARE_URL: 'https://api.cloudflare.com/client/v4',
      CACHE_SECONDS: 86_400,
      PAGE_MEMORY: 128,
    })
  })

  test('takes what is given', () => {
    const given = { PORT: '8080', DEMO: 'off', SITE_URL: 'https://news.example.org/' }
    expect(readEnv(given)).toMatchObject({
      PORT: 8080,
      DEMO: 'off',
      SITE_URL: 'https://news.example.org',
    })
  })

  test.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['HOST', 'a b'],
    ['WORKERS', 'many'],
    ['WORKERS', '65'],
    ['DEMO', 'yes'],
    ['METRICS_PORT', '70000'],
    ['METRICS_HOST', 'a b'],
    ['SITE_URL', 'news.example.org'],
    ['SITE_URL', 'ftp://news.example.org'],
    ['SITE_URL', 'https://news.example.org/zh'],
    ['LANGUAGES', 'zh'],
    ['LANGUAGES', 'zh,zh'],
    ['LANGUAGES', 'zh,en,zh'],
    ['LANGUAGES', 'zh,tlh'],
    ['LANGUAGES', 'zh,en,'],
    ['LANGUAGES', 'constructor,zh'],
    ['TIME_ZONE', 'Mars/Olympus'],
    ['AUTH_SECRET', 'short'],
    ['SMTP_URL', 'mail.example.org'],
    ['FEED_TEXT', 'none'],
    ['WEBSUB_HUB', 'hub.example.org'],
    ['INDEXNOW_URL', 'ftp://search.example.org'],
    ['INDEXNOW_KEY', 'a/../b.txt'],
    ['ICP_FILING', '12345678'],
    ['ICP_FILING', '<b>京ICP备12345678号'],
    ['POLICE_FILING', '京公网安备1号'],
    ['AI_CRAWLERS', 'some'],
    ['LOG_LEVEL', 'loud'],
    ['VARNISH_URLS', '127.0.0.1:6081'],
    ['VARNISH_URLS', 'http://127.0.0.1:6081,cache'],
    ['VARNISH_URLS', 'http://purge:secret@127.0.0.1:6081'],
    ['NGINX_URLS', 'ftp://127.0.0.1/purge'],
    ['FASTLY_SERVICE', '../other'],
    ['FASTLY_KEY', 'a b'],
    ['FASTLY_URL', 'api.fastly.com'],
    ['CLOUDFLARE_ZONE', 'zone/1'],
    ['CLOUDFLARE_URL', 'cloudflare'],
    ['CACHE_SECONDS', '0'],
    ['METRICS_TOKEN', 'short'],
    ['METRICS_TOKEN', 'two words and more'],
    ['PLAYERS', 'youtube,constructor'],
    ['PLAYERS', 'youtube vimeo'],
  ])('refuses %s=%s by name', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(WrongSettings)
    expect(() => readEnv({ [name]: value })).toThrow(`${name} is "${value}"`)
  })

  test('names everything that is wrong at once', () => {
    expect(() => readEnv({ PORT: 'x', DEMO: 'y' })).toThrow(/PORT.*\nDEMO/u)
  })
})

test('players are those that are named, or none', () => {
  expect(readEnv({ PLAYERS: ' vimeo, youtube' }).PLAYERS).toEqual(['youtube', 'vimeo'])
  expect(readEnv({ PLAYERS: 'none' }).PLAYERS).toEqual([])
})

test('filings are taken as the authorities write them', () => {
  const forms = { ICP_FILING: '沪ICP证080234号', POLICE_FILING: '京公网安备 11010102000001号' }
  expect(readEnv(forms)).toMatchObject(forms)
})

test('a token for the measures needs a port on which they are told', () => {
  const token = { METRICS_TOKEN: 'sixteen-letters-or-more' }
  expect(() => readEnv(token)).toThrow('METRICS_PORT is "0"')
  expect(readEnv({ ...token, METRICS_PORT: '9464' })).toMatchObject({ METRICS_PORT: 9464 })
})

test('IndexNow needs its key', () => {
  const url = { INDEXNOW_URL: 'https://search.example.org/indexnow' }
  expect(() => readEnv(url)).toThrow('INDEXNOW_KEY is ""')
  expect(readEnv({ ...url, INDEXNOW_KEY: '0123456789abcdef' })).toMatchObject(url)
})

describe('.env.example', () => {
  const example = parseEnv(readFileSync('.env.example', 'utf8'))

  test('names every setting', () => {
    expect(Object.keys(example).sort()).toEqual([...settingNames].sort())
  })

  test('shows the defaults', () => {
    expect(readEnv(example)).toEqual(readEnv({}))
  })
})

describe('withoutSecrets', () => {
  const opening = /KEY|SECRET|TOKEN|PASSWORD|SMTP/u
  const all = Object.fromEntries(settingNames.map((name) => [name, 'set']))

  test('leaves out whatever opens a door, here or at a storage', () => {
    const aws = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_SESSION_TOKEN: 'c' }
    const left = Object.keys(withoutSecrets({ ...all, ...aws, PATH: '/bin' }))
    expect(left).toEqual(expect.arrayContaining(['PATH', 'DATA_DIR', 'S3_REGION']))
    expect(left.filter((name) => opening.test(name))).toEqual([])
  })

  test('leaves settings that can be read', () => {
    const complete = {
      INDEXNOW_URL: 'https://search.example.org/',
      INDEXNOW_KEY: '12345678',
      MACHINE: 'deepl',
      MACHINE_KEY: 'key',
      FASTLY_SERVICE: 'a',
      FASTLY_KEY: 'key',
      CLOUDFLARE_ZONE: 'a',
      CLOUDFLARE_TOKEN: 'token',
      METRICS_PORT: '9464',
      METRICS_TOKEN: 'sixteen-or-more-characters',
    }
    expect(readEnv(complete)).toMatchObject({ MACHINE: 'deepl' })
    expect(() => readEnv(withoutSecrets(complete))).not.toThrow()
  })
})
