import { readFileSync } from 'node:fs'
import Validator from '@adobe/structured-data-validator'

type Thing = { '@type': string; [property: string]: unknown }

/** The things that a page's JSON-LD tells of. */
export function thingsIn(html: string): Thing[] {
  const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)
  return [...scripts].flatMap(([, json = '']) => {
    const data = JSON.parse(json)
    if (data['@context'] !== 'https://schema.org') throw new Error('not in schema.org’s words')
    return data['@graph']
  })
}

/** What schema.org, or Google for some types, objects to in the things; in words. */
export async function objectionsTo(things: Thing[]): Promise<string[]> {
  const jsonld = Object.groupBy(structuredClone(things), (thing) => thing['@type'])
  const issues = await new Validator(vocabulary()).validate({ jsonld })
  return issues
    .filter(({ issueMessage }) => !/"query-input"/u.test(issueMessage))
    .map(({ issueMessage, path }) => `${path.map(placeName).join(' > ')}: ${issueMessage}`)
}

const placeName = ({ property, type }: { property?: string; type?: string }) => property ?? type

type Entity = { '@id': string; '@type': string; [key: string]: unknown }

let known: { '@graph': Entity[] } | undefined

/** Types and properties of schema.org, read from the declarations of schema-dts, which are made from it. */
function vocabulary() {
  known ??= {
    '@graph': readEntities(readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8')),
  }
  return known
}

function readEntities(declarations: string): Entity[] {
  const parents = new Map<string, Set<string>>()
  const domains = new Map<string, Set<string>>()
  const blocks = declarations.matchAll(
    /interface (\w+?)(?:Base|Leaf) extends ([^{]+)\{\n(.*?)^\}/gmsu,
  )
  for (const [, type = '', extended = '', body = ''] of blocks) {
    const above = addedTo(parents, type)
    for (const [, parent = ''] of extended.matchAll(/(\w+)Base/gu)) {
      if (parent !== type) above.add(parent)
    }
    for (const [, property = ''] of body.matchAll(/^ {4}"(\w+)"\??:/gmu)) {
      addedTo(domains, property).add(type)
    }
  }
  const named = (names: Set<string>) => [...names].map((name) => ({ '@id': `schema:${name}` }))
  return [
    ...[...parents].map(([type, above]) => ({
      '@id': `schema:${type}`,
      '@type': 'rdfs:Class',
      'rdfs:subClassOf': named(above),
    })),
    ...[...domains].map(([property, types]) => ({
      '@id': `schema:${property}`,
      '@type': 'rdf:Property',
      'schema:domainIncludes': named(types),
    })),
  ]
}

function addedTo(map: Map<string, Set<string>>, key: string): Set<string> {
  const names = map.get(key) ?? new Set()
  map.set(key, names)
  return names
}
