// The page by Node's own server and nothing else: what that costs is what no page of ours can be below.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [, , port, file] = process.argv
const { headers, body } = JSON.parse(readFileSync(file, 'utf8'))
const server = createServer((_, response) => {
  response.writeHead(200, headers)
  response.end(body)
})
server.listen(Number(port), '127.0.0.1', () => console.log('is ready'))
