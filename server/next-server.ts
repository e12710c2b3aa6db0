import { createServer } from 'node:http'
import next from 'next'
import type { NextHandler } from './front/next-answer'
import { answerInside, insideHost } from './inside'

/** Starts Next with the built site. It listens nowhere: this process hands it what it answers. */
export async function startNext(): Promise<{ handle: NextHandler; close: () => Promise<void> }> {
  const app = next({
    dev: false,
    dir: process.cwd(),
    hostname: insideHost,
    port: 80,
    // Next looks for requests to upgrade on the server of the first request. This one never has any.
    httpServer: createServer(),
  })
  await app.prepare()
  const handle = app.getRequestHandler()
  const stopAnswering = answerInside(handle)
  return {
    handle,
    close: async () => {
      stopAnswering()
      await app.close()
    },
  }
}
