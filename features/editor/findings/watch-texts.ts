import type { Editor } from '@tiptap/react'
import type { Fields } from '@/db/content'
import { askAboutTexts } from '@/features/checks/ask-checks'
import type { Found } from '@/features/checks/finding'
import type { PassageText } from '@/features/checks/passage-text'
import type { CheckedTerm } from '@/features/checks/terms/term-list'
import { textKey, textOfPassage, textsOfFields } from './passage-texts'
import { quickWorker } from './quick-worker'
import type { FoundByText } from './shown-finding'

/** After so many milliseconds without a change the worker looks at what changed, and the server at all. */
const pauses = { quick: 250, close: 4_000 }

type Watched = {
  terms: CheckedTerm[]
  /** The fields of the story as they stand on the screen. */
  fields: () => Fields
  onFound: (found: FoundByText) => void
}

/**
 * Has the text of an open story looked at while it is written: what changed by a worker of the page as
 * soon as typing stops, and the whole by the server, which knows the dictionary, after a longer pause.
 * @returns what ends it, and what is called where fields beside the text changed
 */
export function watchTexts(
  editor: Editor,
  { terms, fields, onFound }: Watched,
): { stop: () => void; lookAgain: () => void } {
  let found = new Map<string, readonly Found[]>()
  /** What the server has looked at last. */
  let looked = ''
  let isAsking = false
  const timers: { quick?: Timer; close?: Timer } = {}
  const worker = quickWorker((texts, findings) => take(texts, findings))
  worker.setTerms(terms)
  editor.on('update', wait)
  look()
  wait()
  return {
    lookAgain: wait,
    stop: () => {
      editor.off('update', wait)
      clearTimers()
      worker.stop()
    },
  }

  function wait(): void {
    clearTimers()
    timers.quick = setTimeout(look, pauses.quick)
    timers.close = setTimeout(() => void lookClosely(), pauses.close)
  }

  function clearTimers(): void {
    clearTimeout(timers.quick)
    clearTimeout(timers.close)
  }

  function look(): void {
    const changed = textsNow().filter((text) => !found.has(textKey(text)))
    if (changed.length > 0) worker.look(changed)
    else tell()
  }

  async function lookClosely(): Promise<void> {
    const texts = textsNow()
    const asked = JSON.stringify(texts)
    if (isAsking || asked === looked) return
    isAsking = true
    // Without an answer there is what the worker found, until the next pause.
    const answer = await askAboutTexts(texts, fields().eventDate)
    isAsking = false
    if (answer?.status !== 'done') return
    looked = asked
    const { findings } = answer
    take(
      texts,
      texts.map((_, index) => findings.filter(({ passage }) => passage === index)),
    )
  }

  function take(texts: PassageText[], findings: readonly Found[][]): void {
    for (const [index, text] of texts.entries()) found.set(textKey(text), findings[index] ?? [])
    tell()
  }

  /** What is said no more is forgotten. */
  function tell(): void {
    if (editor.isDestroyed) return
    // A change of the marks would end the composition of characters.
    if (editor.view.composing) {
      wait()
      return
    }
    const now = textsNow().flatMap((text) => {
      const known = found.get(textKey(text))
      return known ? [[textKey(text), known] as const] : []
    })
    found = new Map(now)
    onFound(new Map(now))
  }

  function textsNow(): PassageText[] {
    if (editor.isDestroyed) return []
    const ofFields = textsOfFields(fields()).map(({ texts }) => texts)
    return [...ofFields, ...editor.state.doc.children.map(textOfPassage)]
  }
}

type Timer = ReturnType<typeof setTimeout>
