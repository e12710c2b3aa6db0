// The page by Node's own server and nothing else: what that costs is what no page of ours can be below. Read first by
// our own server, with BARE_PORT set, it shows what the same costs in a process as big as ours.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { isMainThread } from 'node:worker_threads'

const { BARE_PORT, BARE_PAGE, BARE_AS, PORT } = process.env
const { headers, body } = JSON.parse(readFileSync(BARE_PAGE, 'utf8'))
// A string is turned into bytes for each answer.
const given = BARE_AS === 'string' ? body : Buffer.from(body)
const server = createServer((_, response) => {
  response.writeHead(200, headers)
  response.end(given)
})
if (isMainThread) server.listen(Number(BARE_PORT ?? PORT), '127.0.0.1')
