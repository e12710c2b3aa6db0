'use client'

import { CheckIcon, CopyIcon, TextCursorInputIcon } from 'lucide-react'
import { type RefObject, useState } from 'react'
import { Button } from './button'

type Props = {
  text: string
  /** What shows the text, to be selected where the browser lets no page copy. */
  shownIn: RefObject<HTMLElement | null>
  label: string
  doneLabel: string
  selectedLabel: string
}

const icons = { idle: CopyIcon, copied: CheckIcon, selected: TextCursorInputIcon }

export function CopyButton({ text, shownIn, label, doneLabel, selectedLabel }: Props) {
  const [state, setState] = useState<keyof typeof icons>('idle')
  const Icon = icons[state]
  const labels = { idle: label, copied: doneLabel, selected: selectedLabel }

  async function copy(): Promise<void> {
    try {
      // Where the address is plain http, browsers offer no clipboard.
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      select(shownIn.current)
      setState('selected')
    }
  }

  return (
    <Button variant="secondary" onClick={copy}>
      <Icon aria-hidden />
      <span aria-live="polite">{labels[state]}</span>
    </Button>
  )
}

function select(element: HTMLElement | null): void {
  if (element instanceof HTMLInputElement) {
    element.focus()
    element.select()
  } else if (element) getSelection()?.selectAllChildren(element)
}
