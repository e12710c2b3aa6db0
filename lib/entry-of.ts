/** Thrown where a table has no entry of a name, as for a kind of block that a newer version wrote. */
export class UnknownKind extends Error {
  readonly kind: string

  constructor(kind: string) {
    super(`There is no kind “${kind.slice(0, 60)}”`)
    this.kind = kind
  }
}

/** The entry of a table by its name; what every object has is none. Throws UnknownKind. */
export function entryOf<T>(table: Readonly<Record<string, T>>, name: string): T {
  const entry = Object.hasOwn(table, name) ? table[name] : undefined
  if (entry === undefined) throw new UnknownKind(name)
  return entry
}

type Typed = { type: string }

/** A table with a function for each type of a union: one that is forgotten is an error of types. */
export type ByType<Union extends Typed, Rest extends unknown[], Result> = {
  [Type in Union['type']]: (one: Extract<Union, { type: Type }>, ...rest: Rest) => Result
}

/** Does with one of a union what the table has for its type. Throws UnknownKind. */
export function byType<Union extends Typed, Rest extends unknown[], Result>(
  table: ByType<Union, Rest, Result>,
  one: Union,
  ...rest: Rest
): Result {
  // The entry under its own type takes it; TypeScript cannot follow that.
  const functions = table as unknown as Record<string, (one: Union, ...rest: Rest) => Result>
  return entryOf(functions, one.type)(one, ...rest)
}
