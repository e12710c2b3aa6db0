'use client'

import { LinkIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { ShareForm } from './share-form'
import { type SharedLink, SharedLinkLine } from './shared-link-line'

type Props = { storyId: number; links: SharedLink[] }

/** Makes, lists and revokes the links with which people outside see the draft. */
export function ShareLinks({ storyId, links }: Props) {
  const t = useTranslations('newsroom.preview')
  const close = useTranslations('newsroom.shell')('close')
  return (
    <Dialog>
      <DialogTrigger>
        <Button variant="secondary">
          <LinkIcon aria-hidden />
          {t('share')}
        </Button>
      </DialogTrigger>
      <DialogContent
        title={t('share')}
        description={t('shareText')}
        closeLabel={close}
        className="max-w-xl"
      >
        <ShareForm storyId={storyId} />
        <section className="grid gap-2" aria-labelledby="open-links">
          <h3 id="open-links" className="text-sm font-medium">
            {t('links')}
          </h3>
          {links.length > 0 ? (
            <ul className="divide-y divide-hairline border-y border-hairline">
              {links.map((link) => (
                <SharedLinkLine key={link.id} storyId={storyId} link={link} />
              ))}
            </ul>
          ) : (
            <p className="text-sm text-ink-soft">{t('none')}</p>
          )}
        </section>
      </DialogContent>
    </Dialog>
  )
}
