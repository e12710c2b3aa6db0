const url = { type: 'string', format: 'uri', pattern: '^https?://' }
const text = { type: 'string', minLength: 1 }
const author = {
  type: 'object',
  minProperties: 1,
  properties: { name: text, url, avatar: url },
  additionalProperties: false,
}
const time = { type: 'string', format: 'date-time' }
const language = { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' }

/** What https://www.jsonfeed.org/version/1.1/ asks of a feed, as JSON Schema 2020-12. */
export const jsonFeedSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: url,
    feed_url: url,
    description: { type: 'string' },
    user_comment: { type: 'string' },
    next_url: url,
    icon: url,
    favicon: url,
    authors: { type: 'array', items: author },
    language,
    expired: { type: 'boolean' },
    hubs: {
      type: 'array',
      items: { type: 'object', required: ['type', 'url'], properties: { type: text, url } },
    },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        properties: {
          id: text,
          url,
          external_url: url,
          title: { type: 'string' },
          content_html: text,
          content_text: text,
          summary: { type: 'string' },
          image: url,
          banner_image: url,
          date_published: time,
          date_modified: time,
          authors: { type: 'array', items: author },
          tags: { type: 'array', items: text, uniqueItems: true },
          language,
          attachments: {
            type: 'array',
            items: {
              type: 'object',
              required: ['url', 'mime_type'],
              properties: {
                url,
                mime_type: { type: 'string', pattern: '.+/.+' },
                title: { type: 'string' },
                size_in_bytes: { type: 'integer', minimum: 1 },
                duration_in_seconds: { type: 'number' },
              },
              additionalProperties: false,
            },
          },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
}
