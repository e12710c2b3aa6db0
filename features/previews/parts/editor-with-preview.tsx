'use client'

import { XIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { StoryEditor, type StoryEditorProps } from '@/features/editor/story-editor'
import { PreviewViews } from './preview-views'
import { StoryLinks } from './story-links'

/** The editor, and beside it on demand what readers would get, as it was saved last. */
export function EditorWithPreview(props: StoryEditorProps) {
  const { story, save, attend } = props
  const t = useTranslations('newsroom.preview')
  const [isOpen, setOpen] = useState(false)
  const [version, setVersion] = useState(story.version)

  const saveAndShow: StoryEditorProps['save'] = async (input) => {
    const result = await save(input)
    if (result.status === 'saved') setVersion(result.version)
    return result
  }

  const attendAndShow: StoryEditorProps['attend'] = async (asked) => {
    const answer = await attend(asked)
    if (answer.status === 'done' && answer.newer) setVersion(answer.newer.version)
    return answer
  }

  return (
    <>
      <StoryLinks number={story.number} isPreviewOpen={isOpen} setPreviewOpen={setOpen} />
      <div className={isOpen ? 'grid gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(25rem,2fr)]' : ''}>
        <StoryEditor {...props} save={saveAndShow} attend={attendAndShow} />
        {isOpen && (
          <section
            id="preview"
            aria-label={t('title')}
            className="flex h-[80dvh] flex-col lg:sticky lg:top-18 lg:h-[calc(100dvh-6rem)]"
          >
            <PreviewViews number={story.number} version={version}>
              <Button
                variant="ghost"
                size="icon"
                className="ms-auto"
                aria-label={t('close')}
                onClick={() => setOpen(false)}
              >
                <XIcon aria-hidden />
              </Button>
            </PreviewViews>
          </section>
        )}
      </div>
    </>
  )
}
