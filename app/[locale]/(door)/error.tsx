'use client'

import { type Failure, FailureNotice } from '@/components/newsroom/shell/failure-notice'

export default function Failed({ error, retry }: Failure) {
  return <FailureNotice error={error} retry={retry} />
}
