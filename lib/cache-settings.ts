import { z } from 'zod'
import { secretSetting, setting, webAddress } from './setting'

const key = z.string().regex(/^[\x21-\x7E]*$/u)

/** The caches in front that are told of what changes: none, unless they are named. */
export const cacheSettings = {
  VARNISH_URLS: setting(
    '',
    z.string().transform(toAddresses),
    'as http://127.0.0.1:6081, with commas between, without a user or password',
  ),
  NGINX_URLS: setting(
    '',
    z.string().transform(toAddresses),
    'as http://127.0.0.1:8081/purge, with commas between, without a user or password',
  ),
  FASTLY_SERVICE: setting('', z.string().regex(/^\w*$/u), 'the id of a service'),
  FASTLY_KEY: secretSetting('', key, 'a key without spaces'),
  FASTLY_URL: setting('https://api.fastly.com', webAddress, 'as https://api.fastly.com'),
  CLOUDFLARE_ZONE: setting('', z.string().regex(/^\w*$/u), 'the id of a zone'),
  CLOUDFLARE_TOKEN: secretSetting('', key, 'a token without spaces'),
  CLOUDFLARE_URL: setting(
    'https://api.cloudflare.com/client/v4',
    webAddress,
    'as https://api.cloudflare.com/client/v4',
  ),
  CACHE_SECONDS: setting(
    '86400',
    z.coerce.number().int().min(1).max(31_536_000),
    'a number of seconds from 1 to 31536000',
  ),
}

function toAddresses(list: string, context: z.RefinementCtx): string[] {
  const addresses = list
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '')
  if (!addresses.every(isBare)) context.addIssue('not addresses of the web')
  return [...new Set(addresses)]
}

/** They are shown to administrators, so that no password may stand in them. */
function isBare(address: string): boolean {
  if (!webAddress.safeParse(address).success) return false
  const { username, password, hash } = new URL(address)
  return username === '' && password === '' && hash === ''
}
