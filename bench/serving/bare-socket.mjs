// The page to whoever has sent an empty line, without any understanding of HTTP.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'

const [, , port, file] = process.argv
const { headers, body } = JSON.parse(readFileSync(file, 'utf8'))
const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
const answer = Buffer.from(`HTTP/1.1 200 OK\r\n${lines.join('')}\r\n${body}`)
const server = createServer((socket) => {
  socket.on('error', () => socket.destroy())
  socket.on('data', (piece) => {
    if (piece.toString('latin1').endsWith('\r\n\r\n')) socket.write(answer)
  })
})
server.listen(Number(port), '127.0.0.1', () => console.log('is ready'))
