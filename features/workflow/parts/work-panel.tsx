'use client'

import { useTranslations } from 'next-intl'
import type { StoryWork } from '@/features/workflow/queries'
import { Comments } from './comments'
import { NextSteps } from './next-steps'
import { Standing } from './standing'
import { useWork, WorkProvider } from './use-work'

/** Stands beside the text of a story: where it stands, what to do next, and what colleagues say. */
export function WorkPanel({ initial }: { initial: StoryWork }) {
  return (
    <WorkProvider initial={initial}>
      <Panel />
    </WorkProvider>
  )
}

function Panel() {
  const t = useTranslations('newsroom.work')
  const { panel } = useWork()
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-labelledby="work"
      className="grid gap-6 text-sm outline-none"
    >
      <h2 id="work" className="sr-only">
        {t('title')}
      </h2>
      <NextSteps />
      <Standing />
      <Comments />
    </section>
  )
}
