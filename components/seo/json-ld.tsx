import type { Graph, Thing } from 'schema-dts'
import { scriptJson } from './script-json'

/** What the page holds, in the words of schema.org, for machines. */
export function JsonLd({ things }: { things: Thing[] }) {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing that could end the script is left in it
      dangerouslySetInnerHTML={{ __html: scriptJson(graph) }}
    />
  )
}
