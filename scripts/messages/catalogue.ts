import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** Messages by their full key, as `story.updated`. */
export type Catalogue = Map<string, string>

export function toCatalogue(messages: object, prefix = ''): Catalogue {
  return new Map(
    Object.entries(messages).flatMap(([name, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${name}`, value] as const]
        : [...toCatalogue(value, `${prefix}${name}.`)],
    ),
  )
}

/** What is wrong with a catalogue, alone and against another language's; one line each. */
export function faultsOf(name: string, catalogue: Catalogue, other: Catalogue): string[] {
  return [...catalogue].flatMap(([key, message]) => {
    const counterpart = other.get(key)
    const faults = []
    if (message.trim() === '') faults.push('is empty')
    const names = placeholdersOf(message)
    if (names === null) faults.push('is not a well-formed ICU message')
    if (counterpart === undefined) faults.push('has no counterpart in the other language')
    else if (names !== null && names !== placeholdersOf(counterpart)) {
      faults.push(`takes ${names || 'none'}`)
    }
    return faults.map((fault) => `${name}: ${key} ${fault}`)
  })
}

/**
 * What a catalogue lacks: branches of which it has nothing, with how many messages each would have,
 * and keys that were forgotten in those that it has. One that has to be whole forgets every key.
 */
export function missingKeys(
  catalogue: Catalogue,
  whole: Catalogue,
  hasToBeWhole: boolean,
): { branches: Map<string, number>; keys: string[] } {
  const branchOf = (key: string) => key.slice(0, key.indexOf('.'))
  const own = new Set([...catalogue.keys()].map(branchOf))
  const lacking = [...whole.keys()].filter((key) => !catalogue.has(key))
  const isForgotten = (key: string) => hasToBeWhole || own.has(branchOf(key))
  const left = Map.groupBy(
    lacking.filter((key) => !isForgotten(key)),
    branchOf,
  )
  return {
    branches: new Map([...left].map(([branch, keys]) => [branch, keys.length])),
    keys: lacking.filter(isForgotten),
  }
}

/** The names that a message is given, sorted, tags as `<name>`; null where it cannot be parsed. */
export function placeholdersOf(message: string): string | null {
  try {
    return [...new Set(parse(message).flatMap(namesIn))].sort().join(', ')
  } catch {
    return null
  }
}

function namesIn(element: MessageFormatElement): string[] {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return []
    case TYPE.tag:
      return [`<${element.value}>`, ...element.children.flatMap(namesIn)]
    case TYPE.plural:
    case TYPE.select: {
      const options = Object.values(element.options)
      return [element.value, ...options.flatMap(({ value }) => value.flatMap(namesIn))]
    }
    default:
      return [element.value]
  }
}
