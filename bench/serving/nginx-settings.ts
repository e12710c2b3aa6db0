import { join } from 'node:path'

type Site = { folder: string; port: number; server: string; cache?: string }

/** nginx with one process, which writes nothing outside the folder. */
function settings({ folder, port, server, cache = '' }: Site): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${join(folder, kind)};`,
  )
  return `daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
error_log stderr warn;
events { worker_connections 512; }
http {
${temporary.join('\n')}
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=1000;
  keepalive_requests 1000000;
  ${cache}
  server {
    listen 127.0.0.1:${port};
    ${server}
  }
}
`
}

/** What is in the folder, as files. */
export const fileSettings = (folder: string, port: number) =>
  settings({
    folder,
    port,
    server: `location / { root ${join(folder, 'files')}; default_type text/html; }`,
  })

/** What the server behind answers, kept as long as it says. */
export const cacheSettings = (folder: string, port: number, behind: number) =>
  settings({
    folder,
    port,
    cache: `proxy_cache_path ${join(folder, 'kept')} keys_zone=pages:10m;`,
    server: `location / {
      proxy_pass http://127.0.0.1:${behind};
      proxy_cache pages;
      proxy_cache_lock on;
    }`,
  })
