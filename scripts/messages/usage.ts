/**
 * The keys that no source asks for. A source asks for a key by a string that is the whole of it, or by
 * its end beside a string that is what stands before the end, to which a translator is bound; `${...}`
 * in a template stands for anything. TypeScript sees to the converse, keys asked for and missing.
 * @param passedOn branches whose translator is handed on from source to source: their ends suffice
 */
export function unusedKeys(
  keys: Iterable<string>,
  sources: string[],
  passedOn: readonly string[] = [],
): string[] {
  const read = sources.map(stringsOf)
  return [...keys].filter((key) => {
    const ways = waysTo(key)
    const isPassedOn = passedOn.some((branch) => key.startsWith(`${branch}.`))
    return !read.some(({ literals, patterns }) =>
      ways.some(
        ({ bound, end }) =>
          (bound === '' || isPassedOn || literals.has(bound)) &&
          (literals.has(end) || patterns.some((pattern) => pattern.test(end))),
      ),
    )
  })
}

const strings = /['"]([\w.-]+)['"]|`([\w.${}()[\]-]+)`/gu
const hole = /\$\{[^}]*\}/gu

function stringsOf(source: string): { literals: Set<string>; patterns: RegExp[] } {
  const literals = new Set<string>()
  const templates = new Set<string>()
  for (const [, quoted, template] of source.matchAll(strings)) {
    if (quoted) literals.add(quoted)
    else if (template && /[a-z]/iu.test(template.replaceAll(hole, ''))) templates.add(template)
  }
  return { literals, patterns: [...templates].map(toPattern) }
}

/** `a.b.c` alone, `b.c` beside `a`, and `c` beside `a.b`. */
function waysTo(key: string): { bound: string; end: string }[] {
  const parts = key.split('.')
  return parts.map((_, index) => ({
    bound: parts.slice(0, index).join('.'),
    end: parts.slice(index).join('.'),
  }))
}

function toPattern(template: string): RegExp {
  const parts = template.split(hole).map((part) => part.replaceAll('.', '\\.'))
  return new RegExp(`^${parts.join('.+')}$`, 'u')
}
