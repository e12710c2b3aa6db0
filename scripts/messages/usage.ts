/**
 * The keys that no source asks for. A source asks for a key by a string that is the whole of it or
 * its end at a dot, since a translator may be bound to the namespace before; `${...}` in a template
 * stands for anything. TypeScript sees to the converse, keys asked for and missing.
 */
export function unusedKeys(keys: Iterable<string>, sources: string[]): string[] {
  const literals = new Set<string>()
  const templates = new Set<string>()
  for (const source of sources) {
    for (const [, quoted, template] of source.matchAll(strings)) {
      if (quoted) literals.add(quoted)
      else if (template && /[a-z]/iu.test(template.replaceAll(hole, ''))) templates.add(template)
    }
  }
  const patterns = [...templates].map(toPattern)
  return [...keys].filter((key) => {
    const ends = endsOf(key)
    return !ends.some((end) => literals.has(end) || patterns.some((pattern) => pattern.test(end)))
  })
}

const strings = /['"]([\w.-]+)['"]|`([\w.${}()[\]-]+)`/gu
const hole = /\$\{[^}]*\}/gu

/** `a.b.c`, `b.c` and `c`. */
function endsOf(key: string): string[] {
  const parts = key.split('.')
  return parts.map((_, index) => parts.slice(index).join('.'))
}

function toPattern(template: string): RegExp {
  const parts = template.split(hole).map((part) => part.replaceAll('.', '\\.'))
  return new RegExp(`^${parts.join('.+')}$`, 'u')
}
