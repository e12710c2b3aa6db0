import { join } from 'node:path'

/** nginx with one process, which gives what is in `files` and writes nothing outside the folder. */
export function nginxSettings(folder: string, port: number): string {
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
  server {
    listen 127.0.0.1:${port};
    location / { root ${join(folder, 'files')}; default_type text/html; }
  }
}
`
}
