/**
 * The part of IPTC's ninjs 3.0 that stories of ours use, every object closed as there: after
 * specification/ninjs-schema_3.0.json of github.com/iptc/newsinjson (IPTC, CC BY 4.0).
 */
const string = { type: 'string' }
const uri = { type: 'string', format: 'uri' }
const time = { type: 'string', format: 'date-time' }
const number = { type: 'number' }
const integer = { type: 'integer' }
const share = { type: 'integer', minimum: 0, maximum: 100 }

const closed = (properties: object, required: string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
})
const listOf = (items: object) => ({ type: 'array', items })
const words = { role: string, contentType: string, value: string }

const rendition = closed(
  {
    name: string,
    uri,
    version: integer,
    href: uri,
    contentType: string,
    title: string,
    generated: time,
    height: number,
    width: number,
    sizeInBytes: number,
    originalFilename: string,
    fileExtension: string,
    digest: string,
  },
  ['name'],
)

const properties = {
  uri,
  type: {
    enum: [
      'text',
      'audio',
      'video',
      'picture',
      'graphic',
      'composite',
      'component',
      'event',
      'planning',
    ],
  },
  representationType: { enum: ['full', 'partial'] },
  profile: string,
  version: string,
  firstCreated: time,
  versionCreated: time,
  contentCreated: time,
  embargoedUntil: time,
  pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
  urgency: { type: 'integer', minimum: 1, maximum: 9 },
  copyrightHolder: string,
  copyrightNotice: string,
  usageTerms: string,
  edNote: string,
  language: string,
  descriptions: listOf(closed(words, ['value'])),
  bodies: listOf(closed({ ...words, charCount: integer, wordCount: integer }, ['value'])),
  headlines: listOf(closed(words, ['value'])),
  subjects: listOf(
    closed({
      name: string,
      rel: string,
      uri,
      literal: string,
      relevance: share,
      confidence: share,
    }),
  ),
  infoSources: listOf(closed({ name: string, role: string, uri, literal: string })),
  title: string,
  by: string,
  slugline: string,
  located: string,
  renditions: listOf(rendition),
  associations: listOf({
    $ref: '#/$defs/item',
    properties: { name: string, rel: string },
    required: ['name', 'uri'],
    unevaluatedProperties: false,
  }),
  altIds: listOf(closed({ role: string, value: string })),
  standard: closed({ name: string, version: string, schema: uri }),
  expires: time,
}

export const ninjsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $defs: { item: { type: 'object', properties } },
  $ref: '#/$defs/item',
  required: ['uri'],
  unevaluatedProperties: false,
}
