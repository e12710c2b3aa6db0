import { type Env, env } from '@/lib/env'
import { newsSitemapPath, sitemapIndexPath } from '@/lib/paths'

/**
 * Crawlers that gather text for language models or answer from it, by the names that their makers
 * publish. Those of search engines that lead readers here are not among them.
 */
const aiCrawlers = [
  'AI2Bot',
  'Amazonbot',
  'anthropic-ai',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ChatGPT-User',
  'Claude-SearchBot',
  'Claude-User',
  'Claude-Web',
  'ClaudeBot',
  'cohere-ai',
  'cohere-training-data-crawler',
  'DeepSeekBot',
  'Diffbot',
  'DuckAssistBot',
  'FacebookBot',
  'Google-CloudVertexBot',
  'Google-Extended',
  'GPTBot',
  'ICC-Crawler',
  'ImagesiftBot',
  'Meta-ExternalAgent',
  'Meta-ExternalFetcher',
  'MistralAI-User',
  'OAI-SearchBot',
  'omgili',
  'PanguBot',
  'Perplexity-User',
  'PerplexityBot',
  'TikTokSpider',
  'Timpibot',
  'YouBot',
]

type Settings = Pick<Env, 'AI_CRAWLERS' | 'SITE_URL'>

/**
 * Everyone may read everything, in both languages. Pages that are not for search engines say so
 * themselves, which a crawler that is kept out would never learn.
 */
export function writeRobots({ AI_CRAWLERS, SITE_URL }: Settings = env()): string {
  const closed =
    AI_CRAWLERS === 'deny'
      ? [...aiCrawlers.map((name) => `User-agent: ${name}`), 'Disallow: /', '']
      : []
  return [
    ...closed,
    'User-agent: *',
    'Allow: /',
    '',
    ...[sitemapIndexPath, newsSitemapPath].map((path) => `Sitemap: ${new URL(path, SITE_URL)}`),
    '',
  ].join('\n')
}
