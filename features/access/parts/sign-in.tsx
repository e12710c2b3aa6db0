'use client'

import { useState } from 'react'
import { PasswordStep } from './password-step'
import { SecondFactorStep } from './second-factor-step'

type Props = {
  /** Where to go once in. */
  next: string
  forgottenHref: string
}

/** Password or passkey; then the second factor, of those who have one. */
export function SignIn({ next, forgottenHref }: Props) {
  const [needsSecondFactor, setNeedsSecondFactor] = useState(false)
  const enter = () => window.location.assign(next)
  if (needsSecondFactor) {
    return <SecondFactorStep onEntered={enter} onBeginAgain={() => setNeedsSecondFactor(false)} />
  }
  return (
    <PasswordStep
      forgottenHref={forgottenHref}
      onEntered={enter}
      onSecondFactor={() => setNeedsSecondFactor(true)}
    />
  )
}
