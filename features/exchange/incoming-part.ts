/** What taking in a translation does to one part of the story. Without anything of the server: browsers show it. */
export type IncomingPart = {
  id: string
  /** The passage's place in the story from one; null for a field, or for what is gone. */
  position: number | null
  /** `newer` is for what was written since the file was made, which is not overwritten unasked. */
  kind: 'new' | 'changed' | 'same' | 'newer' | 'gone'
  /** Which sides were written since; a program may also have lost what tells it. */
  newer: ('source' | 'target')[]
  /** Whether it is a machine's draft still, which stays marked when it is taken in. */
  isMachineDraft: boolean
  source: string
  before: string
  after: string
}

/** Whether there is anything to take in of a part. */
export const isOffered = ({ kind }: IncomingPart) => kind !== 'same' && kind !== 'gone'

/** What is taken in unless someone decides otherwise. */
export const isSafe = ({ kind }: IncomingPart) => kind === 'new' || kind === 'changed'
