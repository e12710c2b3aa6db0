'use client'

import { CheckIcon, CopyIcon } from 'lucide-react'
import { useState } from 'react'
import { Button } from './button'

type Props = { text: string; label: string; doneLabel: string }

export function CopyButton({ text, label, doneLabel }: Props) {
  const [isDone, setDone] = useState(false)
  const Icon = isDone ? CheckIcon : CopyIcon
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(text)
    setDone(true)
  }
  return (
    <Button variant="secondary" onClick={copy}>
      <Icon aria-hidden />
      <span aria-live="polite">{isDone ? doneLabel : label}</span>
    </Button>
  )
}
