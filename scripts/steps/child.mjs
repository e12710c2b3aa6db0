import { spawn } from 'node:child_process'
import { root } from './root.mjs'
import { giveUp } from './say.mjs'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a command in the project's folder to its end. Its output goes where this process's goes, and
 * the signals that this process gets go to it: after one of them this process ends with it. Resolves
 * to the command's exit status.
 */
export function run(command, args, env = {}, stdio = 'inherit') {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio,
    shell: process.platform === 'win32',
  })
  let isToEnd = false
  const pass = (signal) => {
    isToEnd = true
    child.kill(signal)
  }
  for (const signal of signals) process.on(signal, pass)
  const watch = stopWithParent(pass)
  return new Promise((resolve) => {
    child.on('error', (error) => giveUp(`${command} cannot be run: ${error.message}`))
    child.on('exit', (status, signal) => {
      clearInterval(watch)
      for (const name of signals) process.off(name, pass)
      if (signal) process.kill(process.pid, signal)
      else if (isToEnd) process.exit(status)
      else resolve(status)
    })
  })
}

/**
 * Runs npm quietly, all that it says on stderr if nothing else is asked for: stdout belongs to the
 * command that waits for it.
 * It is the npm that runs this script where there is one, else the PATH's.
 */
export function runNpm(args, stdio = ['inherit', process.stderr, 'inherit']) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  if (npm?.endsWith('npm-cli.js')) return run(process.execPath, [npm, ...args, ...quiet], {}, stdio)
  return run('npm', [...args, ...quiet], {}, stdio)
}

/** npm hands a signal to the shell between it and us, and that shell dies of it without a word. */
function stopWithParent(pass) {
  const parent = process.ppid
  return setInterval(() => {
    if (process.ppid !== parent) pass('SIGTERM')
  }, 250)
}
