import { goodUntilHeader } from '@/lib/headers'
import { writeNewsSitemap } from './news-sitemap'
import { writeRobots } from './robots'
import { writeSitemap, writeSitemapIndex } from './sitemaps'

export function answerRobots(): Response {
  return new Response(writeRobots(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

export function answerSitemapIndex(): Response {
  return xmlResponse(writeSitemapIndex())
}

/** Answers with the part that a file's name asks for. */
export function answerSitemap(file: string): Response {
  const xml = file.endsWith('.xml') ? writeSitemap(file.slice(0, -'.xml'.length)) : null
  return xml ? xmlResponse(xml) : new Response('Not found\n', { status: 404 })
}

export function answerNewsSitemap(): Response {
  const { xml, goodUntil } = writeNewsSitemap(new Date())
  return xmlResponse(xml, goodUntil ? { [goodUntilHeader]: goodUntil.toISOString() } : {})
}

function xmlResponse(xml: string, headers: Record<string, string> = {}): Response {
  return new Response(xml, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', ...headers },
  })
}
