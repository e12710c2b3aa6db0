import type { z } from 'zod'
import { getPreciseReader, type Tx } from '@/db/client'
import { getChangedAt } from '@/features/editions/published-state'
import { describeInterface } from './openapi'
import { type Context, type Operation, operations } from './operations'
import type { ApiSettings } from './present'
import { openToAll, Problem, problemAnswer } from './problem'

/** Answers what is asked of /api/v1, of which `segments` is the rest of the path. */
export function answerApi(
  segments: string[],
  query: URLSearchParams,
  settings: ApiSettings,
  db: Tx = getPreciseReader(),
): Response {
  try {
    if (segments.join('/') === 'openapi.json') return asJson(describeInterface(settings.SITE_URL))
    const { operation, inPath } = operationAt(segments)
    const url = new URL(`/api/v1/${segments.join('/')}`, settings.SITE_URL)
    url.search = query.toString()
    const parameters = parse(operation, { ...singleValues(query), ...inPath })
    const context: Context = { db, settings, url }
    return asJson(operation.answer.parse(operation.read(parameters, context)), {
      // The last change of anything before the answer was made, as feeds have it.
      'Last-Modified': new Date(getChangedAt(db)).toUTCString(),
    })
  } catch (error) {
    if (error instanceof Problem) return problemAnswer(error)
    throw error
  }
}

const asJson = (body: unknown, headers: Record<string, string> = {}) =>
  Response.json(body, { headers: { ...openToAll, ...headers } })

function operationAt(segments: string[]): {
  operation: Operation
  inPath: Record<string, string>
} {
  for (const operation of operations) {
    const pattern = operation.path.split('/').slice(1)
    const isSame = (part: string, index: number) => part === segments[index] || isHole(part)
    if (pattern.length !== segments.length || !pattern.every(isSame)) continue
    const holes = pattern.flatMap((part, index) =>
      isHole(part) ? [[part.slice(1, -1), segments[index]]] : [],
    )
    return { operation, inPath: Object.fromEntries(holes) }
  }
  throw new Problem(404, 'Nothing is at this address; /api/v1/openapi.json says what there is')
}

const isHole = (part: string) => part.startsWith('{')

function singleValues(query: URLSearchParams): Record<string, string> {
  const names = [...query.keys()]
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Problem(400, `${twice}: given more than once`)
  return Object.fromEntries(query)
}

function parse(operation: Operation, given: Record<string, string>) {
  const parsed = operation.parameters.safeParse(given)
  if (!parsed.success) throw new Problem(400, parsed.error.issues.map(explain).join('; '))
  return parsed.data
}

function explain(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `${issue.keys.join(', ')}: no such parameter`
  return `${issue.path.join('.')}: ${issue.message}`
}
