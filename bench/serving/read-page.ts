import type { Page } from './peers'

/** What a connection says of itself, and not of the page. */
const ofConnection = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding'])

/** A story's page as it is given uncompressed; it is kept once it has been asked for. */
export async function readPage(port: number): Promise<Page> {
  const address = `http://127.0.0.1:${port}`
  const front = await (await fetch(`${address}/zh`)).text()
  const path = /\/zh\/news\/\d+\/[\w-]+/u.exec(front)?.[0]
  if (!path) throw new Error('The front page links to no story')
  const answer = await fetch(address + path, { headers: { 'accept-encoding': 'identity' } })
  const headers = [...answer.headers].filter(([name]) => !ofConnection.has(name))
  return { path, headers: Object.fromEntries(headers), body: await answer.text() }
}
