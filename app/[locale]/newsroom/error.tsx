'use client'

import { FailureNotice } from '@/components/newsroom/shell/failure-notice'

export default function Failed({ retry }: { retry: () => void }) {
  return <FailureNotice onAgain={retry} />
}
