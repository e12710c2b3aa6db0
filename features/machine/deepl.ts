import { z } from 'zod'
import type { Env } from '@/lib/env'
import { languages } from '@/lib/i18n/languages'
import type { Draft, Machine } from './machine'

/** What its API takes: so many instructions at once, none longer than that. */
const mostInstructions = 10
const longestInstruction = 300

type Settings = Pick<Env, 'MACHINE_URL' | 'MACHINE_KEY' | 'MACHINE_GLOSSARY' | 'MACHINE_STYLE'>

/** DeepL, by version 2 of its API (developers.deepl.com). */
export function deepl(settings: Settings): Machine {
  const { MACHINE_KEY: key, MACHINE_GLOSSARY: glossary, MACHINE_STYLE: style } = settings
  // Keys of free accounts end so, and are known at another address.
  const own = key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com'
  const base = (settings.MACHINE_URL || own).replace(/\/$/u, '')
  return {
    address: `${base}/v2/translate`,
    refusals: { 456: 'machine-quota' },
    request: (draft) => ({
      headers: { 'Content-Type': 'application/json', Authorization: `DeepL-Auth-Key ${key}` },
      body: JSON.stringify({
        text: draft.texts,
        source_lang: languages[draft.from].deepl.source,
        target_lang: languages[draft.to].deepl.target,
        tag_handling: 'xml',
        ...guidanceOf(draft),
        ...(glossary && { glossary_id: glossary }),
        ...(style && { style_id: style }),
      }),
    }),
    read: (body) => answer.safeParse(body).data ?? null,
  }
}

const answer = z
  .string()
  .transform((body, context): unknown => {
    try {
      return JSON.parse(body)
    } catch {
      context.addIssue('no JSON')
      return z.NEVER
    }
  })
  .pipe(z.object({ translations: z.array(z.object({ text: z.string() })) }))
  .transform(({ translations }) => translations.map(({ text }) => text))

/** Terms first: what has no room among the instructions, or may not be one, is told as context. */
function guidanceOf({ to, terms, style, context }: Draft) {
  const said = [
    ...gathered(terms.map(({ source, target }) => `Translate “${source}” as “${target}”.`)),
    ...gathered(style.split('\n').filter(Boolean)),
  ]
  const most = languages[to].deepl.isInstructed ? mostInstructions : 0
  const instructions = said.slice(0, most)
  const rest = [context, ...said.slice(most)].filter(Boolean).join('\n')
  return {
    ...(instructions.length > 0 && { custom_instructions: instructions }),
    ...(rest && { context: rest }),
  }
}

/** Lines in as few instructions as they fit; of one that fits none, its beginning. */
function gathered(lines: string[]): string[] {
  const made: string[] = []
  for (const line of lines.map((each) => each.slice(0, longestInstruction))) {
    const joined = `${made.at(-1) ?? ''}\n${line}`
    if (made.length > 0 && joined.length <= longestInstruction) made[made.length - 1] = joined
    else made.push(line)
  }
  return made
}
