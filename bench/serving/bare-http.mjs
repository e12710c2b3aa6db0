// The page by Node's own server and nothing else: what that costs is what no page of ours can be below.
// A string is turned into bytes for each answer.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [, , port, file, as] = process.argv
const { headers, body } = JSON.parse(readFileSync(file, 'utf8'))
const given = as === 'bytes' ? Buffer.from(body) : body
const server = createServer((_, response) => {
  response.writeHead(200, headers)
  response.end(given)
})
server.listen(Number(port), '127.0.0.1', () => console.log('is ready'))
