import type { Env } from '@/lib/env'

export type CacheSettings = Pick<
  Env,
  | 'VARNISH_URLS'
  | 'NGINX_URLS'
  | 'FASTLY_SERVICE'
  | 'FASTLY_KEY'
  | 'FASTLY_URL'
  | 'CLOUDFLARE_ZONE'
  | 'CLOUDFLARE_TOKEN'
  | 'CLOUDFLARE_URL'
>

export type CacheKind = 'varnish' | 'nginx' | 'fastly' | 'cloudflare'

/** A cache in front that is told of what changes. */
export type CacheInFront = {
  kind: CacheKind
  /** What people know it by; it tells no secret. */
  name: string
  /** Where it is told. */
  address: string
}

/** The caches in front that the operator has named. */
export function cachesInFront(settings: CacheSettings): CacheInFront[] {
  const { FASTLY_SERVICE: service, CLOUDFLARE_ZONE: zone } = settings
  const here = (kind: CacheKind) => (address: string) => ({
    kind,
    name: `${kind} ${address}`,
    address,
  })
  return [
    ...settings.VARNISH_URLS.map(here('varnish')),
    ...settings.NGINX_URLS.map(here('nginx')),
    ...(service
      ? [
          {
            kind: 'fastly' as const,
            name: `fastly ${service}`,
            address: under(settings.FASTLY_URL, `service/${service}/purge`),
          },
        ]
      : []),
    ...(zone
      ? [
          {
            kind: 'cloudflare' as const,
            name: `cloudflare ${zone}`,
            address: under(settings.CLOUDFLARE_URL, `zones/${zone}/purge_cache`),
          },
        ]
      : []),
  ]
}

const under = (base: string, path: string) =>
  new URL(path, base.endsWith('/') ? base : `${base}/`).href
