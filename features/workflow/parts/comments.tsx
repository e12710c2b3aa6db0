'use client'

import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { resolve } from '@/features/workflow/actions'
import type { StoryComment } from '@/features/workflow/queries'
import { CommentForm } from './comment-form'
import { Moment } from './moment'
import { PassageLink } from './place-link'
import { useRefusalText } from './refusal-text'
import { useWork } from './use-work'

/** What colleagues say to each other of the story and its passages. */
export function Comments() {
  const t = useTranslations('newsroom.work.comments')
  const { comments, may } = useWork().work
  const open = comments.filter(({ resolved }) => !resolved)
  const resolved = comments.filter(({ resolved }) => resolved)
  return (
    <section aria-labelledby="comments" className="grid gap-3">
      <div className="flex items-center justify-between gap-2">
        <h3 id="comments" className="text-sm font-semibold">
          {t('title')}
        </h3>
        <Badge tone={open.length > 0 ? 'caution' : 'plain'}>
          {t('open', { count: open.length })}
        </Badge>
      </div>
      {comments.length === 0 && <p className="text-ink-soft">{t('none')}</p>}
      <CommentList comments={open} />
      {may.comment && <CommentForm />}
      {resolved.length > 0 && (
        <details>
          <summary className="text-ink-soft">{t('resolved', { count: resolved.length })}</summary>
          <CommentList comments={resolved} />
        </details>
      )}
    </section>
  )
}

function CommentList({ comments }: { comments: StoryComment[] }) {
  if (comments.length === 0) return null
  return (
    <ul className="grid gap-3">
      {comments.map((comment) => (
        <li key={comment.id} className="grid gap-1 rounded-md bg-paper-tint px-3 py-2">
          <Comment comment={comment} />
        </li>
      ))}
    </ul>
  )
}

function Comment({ comment }: { comment: StoryComment }) {
  const t = useTranslations('newsroom.work.comments')
  const refusalText = useRefusalText()
  const { work, attempt } = useWork()
  const { id, author, at, body, passageId, resolved } = comment
  const { storyId, may } = work

  async function markResolved(): Promise<void> {
    const notDone = await attempt(() => resolve({ storyId, commentId: id }), t('done'))
    if (notDone) toast.error(refusalText(notDone))
  }

  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-2 text-xs text-ink-soft">
        <span className="font-medium text-ink">{author}</span>
        <Moment iso={at} />
      </p>
      {passageId && (
        <p className="text-xs">
          <PassageLink place={{ passageId }} />
        </p>
      )}
      <p className="break-words whitespace-pre-line">{body}</p>
      {resolved && (
        <p className="text-xs text-ink-soft">
          {t.rich('resolvedBy', { by: resolved.by, moment: () => <Moment iso={resolved.at} /> })}
        </p>
      )}
      {!resolved && may.resolve && (
        <Button
          variant="link"
          size="small"
          className="justify-self-start text-xs!"
          aria-label={t('resolveNamed', { author })}
          onClick={markResolved}
        >
          {t('resolve')}
        </Button>
      )}
    </>
  )
}
