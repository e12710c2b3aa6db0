/** Runs, their looks and their texts: a paragraph of Word takes a dozen elements. */
const mostElements = 600_000
const mostParagraphs = 20_000
const mostCells = 20_000
const deepest = 200

const [open, close, slash, mark, query, doubleQuote, singleQuote] = Buffer.from('<>/!?"\'')

type State = 'text' | 'opened' | 'name' | 'tag' | 'closing' | 'instruction'

/**
 * Weighs XML as it comes, before anyone builds a tree of it. Names are told by their local part
 * (`w:p`), whatever prefix a file gives them.
 */
export class XmlWeight {
  #state: State = 'text'
  #quote = 0
  #isEmpty = false
  #name: number[] = []
  #depth = 0
  #elements = 0
  #paragraphs = 0
  #cells = 0

  /** Takes some more bytes; false where it has become too much. */
  take(bytes: Uint8Array): boolean {
    for (const byte of bytes) {
      if (!this.#step(byte)) return false
    }
    return true
  }

  #step(byte: number): boolean {
    switch (this.#state) {
      case 'text':
        if (byte === open) this.#state = 'opened'
        return true
      case 'opened':
        return this.#begin(byte)
      case 'name':
        if (!endsName(byte)) {
          // Longer names are none of those that are counted.
          if (this.#name.length < 64) this.#name.push(byte)
          return true
        }
        this.#state = 'tag'
        return this.#count() && this.#inTag(byte)
      case 'tag':
        return this.#inTag(byte)
      case 'closing':
      case 'instruction':
        if (byte === close) this.#state = 'text'
        return true
    }
  }

  #begin(byte: number): boolean {
    if (byte === slash) {
      this.#depth -= 1
      this.#state = 'closing'
      return true
    }
    this.#state = byte === query ? 'instruction' : 'name'
    this.#name = [byte]
    this.#isEmpty = false
    this.#quote = 0
    // Word writes neither comments nor document types, and types define entities.
    return byte !== mark
  }

  #count(): boolean {
    this.#depth += 1
    this.#elements += 1
    const name = Buffer.from(this.#name).toString('latin1').split(':').at(-1)
    if (name === 'p') this.#paragraphs += 1
    if (name === 'tc') this.#cells += 1
    return (
      this.#depth <= deepest &&
      this.#elements <= mostElements &&
      this.#paragraphs <= mostParagraphs &&
      this.#cells <= mostCells
    )
  }

  #inTag(byte: number): boolean {
    if (this.#quote) {
      if (byte === this.#quote) this.#quote = 0
    } else if (byte === doubleQuote || byte === singleQuote) {
      this.#quote = byte
    } else if (byte === close) {
      if (this.#isEmpty) this.#depth -= 1
      this.#state = 'text'
    } else {
      this.#isEmpty = byte === slash
    }
    return true
  }
}

const endsName = (byte: number) => byte <= 0x20 || byte === slash || byte === close
