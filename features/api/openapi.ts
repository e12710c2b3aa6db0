import { z } from 'zod'
import * as answers from './answers'
import { type Operation, operations } from './operations'

type Schema = z.core.JSONSchema.JSONSchema

const componentPath = (id: string) => `#/components/schemas/${id}`

/** Describes the interface as OpenAPI 3.1, from the same schemas that shape its answers. */
export function describeInterface(siteUrl: string) {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Diptych',
      version: '1.0.0',
      description:
        'The published stories of this newsroom, in Chinese and English. For reading alone, open to anyone from anywhere. Every answer has an ETag; send it back as If-None-Match and mostly get a 304.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: new URL('/api/v1', siteUrl).href }],
    paths: Object.fromEntries(
      operations.map((operation) => [operation.path, { get: describe(operation) }]),
    ),
    components: { schemas: componentSchemas() },
  }
}

function describe({ id, summary, path, parameters, answer }: Operation) {
  const statuses = path.includes('{') ? ['400', '404', '410'] : ['400']
  return {
    operationId: id,
    summary,
    security: [],
    parameters: parametersOf(path, parameters),
    responses: {
      '200': {
        description: summary,
        headers: { ETag: { schema: { type: 'string' } } },
        content: { 'application/json': { schema: reference(answer) } },
      },
      '304': { description: 'Nothing has changed' },
      ...Object.fromEntries(statuses.map((status) => [status, problem])),
      default: problem,
    },
  }
}

const problem = {
  description: 'What went wrong (RFC 9457)',
  content: { 'application/problem+json': { schema: reference(answers.problemSchema) } },
}

function reference(schema: z.ZodType) {
  return { $ref: componentPath(z.globalRegistry.get(schema)?.id ?? '') }
}

function parametersOf(path: string, parameters: z.ZodObject) {
  const { properties = {}, required = [] } = z.toJSONSchema(parameters, { io: 'input' })
  return Object.entries(properties).map(([name, schema]) => {
    const { description, ...rest } = schema as Schema
    const isInPath = path.includes(`{${name}}`)
    return {
      name,
      in: isInPath ? 'path' : 'query',
      required: isInPath || required.includes(name),
      ...(description && { description }),
      schema: rest,
    }
  })
}

/** Every schema that has a name of its own, as a component. */
function componentSchemas(): Record<string, Schema> {
  const registry = z.registry<{ id: string }>()
  for (const { answer } of operations) collect(answer)
  collect(answers.problemSchema)
  const { schemas } = z.toJSONSchema(registry, { uri: componentPath })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $id, $schema, ...schema }]) => [id, schema]),
  )

  function collect(schema: z.core.$ZodType): void {
    const id = z.globalRegistry.get(schema)?.id
    if (id && !registry.has(schema)) registry.add(schema, { id })
    for (const inner of partsOf(schema)) collect(inner)
  }
}

function partsOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) return Object.values(schema.shape)
  if (schema instanceof z.ZodArray) return [schema.element]
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return [schema.unwrap()]
  return []
}
