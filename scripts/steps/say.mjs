/** One line of progress, on stderr: stdout belongs to what a command was asked for. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** Ends the process with one clear line. */
export function giveUp(line) {
  say(line)
  process.exit(1)
}

/** @param {number} since a time of `performance.now()` */
export function secondsSince(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}
