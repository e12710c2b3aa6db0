import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasNginxWithLua, hasProgram } from '@/bench/serving/programs'

/** Where a cache listens for readers, where it is told what to drop, and where the site is. */
type Ports = { readers: number; told: number; site: number }

export type ShippedCache = {
  command: (folder: string, ports: Ports) => string[]
  isThere: () => boolean
  packages: string
  /** The setting by which the site tells it, at a port of this machine, what to drop. */
  telling: (port: number) => Record<string, string>
}

/** The caches in front that settings ship for, by their names. */
export const shippedCaches: Record<string, ShippedCache> = {
  nginx: {
    command: nginxCommand,
    isThere: hasNginxWithLua,
    packages: 'nginx-light libnginx-mod-http-lua',
    telling: (port: number) => ({ NGINX_URLS: `http://127.0.0.1:${port}/purge` }),
  },
  Varnish: {
    command: varnishCommand,
    isThere: () => hasProgram('varnishd'),
    packages: 'varnish varnish-modules',
    telling: (port: number) => ({ VARNISH_URLS: `http://127.0.0.1:${port}` }),
  },
}

/** The command that starts Varnish by the settings that ship. */
function varnishCommand(folder: string, { readers, told, site }: Ports): string[] {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'diptych.vcl')
  const shipped = readFileSync('deploy/varnish.vcl', 'utf8')
  writeFileSync(file, replaced(shipped, [['.port = "3000"', `.port = "${site}"`]]))
  return [
    'varnishd',
    ...['-F', '-n', join(folder, 'work'), '-f', file, '-s', 'malloc,64m'],
    ...['-a', `127.0.0.1:${readers}`, '-a', `tell=127.0.0.1:${told}`],
    ...['-p', 'http_gzip_support=off'],
  ]
}

/** The command that starts nginx by the settings that ship, with one process and without TLS. */
function nginxCommand(folder: string, { readers, told, site }: Ports): string[] {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'nginx.conf')
  const shipped = readFileSync('deploy/nginx-cache.conf', 'utf8')
  const [before = '', , server = ''] = shipped.split(/^(?=server \{\n {2}listen (?:80|443))/mu)
  const own = replaced(before + server, [
    ['server 127.0.0.1:3000;', `server 127.0.0.1:${site};`],
    ['listen 127.0.0.1:8081;', `listen 127.0.0.1:${told};`],
    ['listen 443 ssl http2;', `listen 127.0.0.1:${readers};`],
    ['listen [::]:443 ssl http2;', ''],
    ['/var/cache/nginx/diptych', join(folder, 'kept')],
    ['access_log /var/log/nginx/diptych.log diptych;', 'access_log off;'],
  ]).replaceAll(/^ *ssl_certificate.*$/gmu, '')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${join(folder, kind)};`,
  )
  writeFileSync(
    file,
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
error_log stderr warn;
include /etc/nginx/modules-enabled/*.conf;
events { worker_connections 512; }
http {
${temporary.join('\n')}
  sendfile on;
  tcp_nopush on;
  open_file_cache max=1000;
  keepalive_requests 1000000;
${own}
}
`,
  )
  return ['nginx', '-e', 'stderr', '-c', file]
}

/** Throws where the settings have changed so that a place to set is not found. */
function replaced(settings: string, places: [string, string][]): string {
  return places.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`No "${from}" in the settings that ship`)
    return text.replace(from, to)
  }, settings)
}
