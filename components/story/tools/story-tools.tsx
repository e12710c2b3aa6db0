import { getTranslations } from 'next-intl/server'
import { LinkIcon, PrintIcon, ShareIcon, WeChatIcon } from '@/components/ui/icons'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { QrCode } from './qr-code'
import { TextSizeChoice } from './text-size-choice'

type Props = {
  locale: Locale
  /** Where the page is, without host. */
  path: string
  /** A shorter way there, for its code. */
  codePath: string
  headline: string
}

/**
 * What can be done with a story. All but the code wait for the site's script, which shows them: the code stands first,
 * so that nothing that is in sight moves.
 */
export async function StoryTools({ locale, path, codePath, headline }: Props) {
  const t = await getTranslations({ locale, namespace: 'tools' })
  const addressOf = (ownPath: string) => new URL(ownPath, env().SITE_URL).href
  return (
    <section
      aria-label={t('label')}
      data-tools={addressOf(path)}
      data-headline={headline}
      className="story-tools"
    >
      <details data-popover="">
        <summary title={t('wechat')} className="tool">
          <WeChatIcon />
          <span className="sr-only">{t('wechat')}</span>
        </summary>
        <div className="wechat-code">
          <QrCode text={addressOf(codePath)} label={t('code')} />
          <p>{t('scan')}</p>
        </div>
      </details>
      <button type="button" hidden data-tool="copy" title={t('copy')} className="tool">
        <LinkIcon />
        <span className="sr-only">{t('copy')}</span>
      </button>
      <button type="button" hidden data-tool="share" title={t('share')} className="tool">
        <ShareIcon />
        <span className="sr-only">{t('share')}</span>
      </button>
      <button type="button" hidden data-tool="print" title={t('print')} className="tool">
        <PrintIcon />
        <span className="sr-only">{t('print')}</span>
      </button>
      <TextSizeChoice locale={locale} />
      <p role="status" data-copied={t('copied')} data-failed={t('copyFailed')} />
    </section>
  )
}
