import { spawnSync } from 'node:child_process'

export const hasProgram = (name: string) => inShell(`command -v ${name}`)

/** Debian's nginx with the module that the settings for its cache need. */
export const hasNginxWithLua = () =>
  hasProgram('nginx') && inShell('ls /etc/nginx/modules-enabled/*http-lua.conf')

const inShell = (command: string) => spawnSync('sh', ['-c', command]).status === 0
