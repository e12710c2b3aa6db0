import type { Alternate } from '@/components/site/alternates'
import { isoWithOffset } from '@/lib/dates'
import { env } from '@/lib/env'
import { allMessages } from '@/lib/i18n/all-messages'
import { languages } from '@/lib/i18n/languages'
import { type Locale, languageTags, otherLocales } from '@/lib/i18n/locales'
import { shareSize } from '@/lib/share-size'
import { absolute } from './absolute'

/** What a link to the page looks like where it is shared (https://ogp.me, Twitter cards). */
export type Share = {
  locale: Locale
  /** Without the site's name, which is told apart. */
  title: string
  picture: { path: string; alt: string }
  article?: { publishedAt: string; updatedAt: string; section: string | null; topics: string[] }
}

type Props = {
  share: Share
  description: string | undefined
  /** The page's own address, without host. */
  path: string
  alternates: Alternate[]
}

export function ShareTags({ share, description, path, alternates }: Props) {
  const { locale, title, picture, article } = share
  const others = otherLocales(locale).filter((other) =>
    alternates.some(({ language }) => language === languageTags[other]),
  )
  return (
    <>
      <meta property="og:type" content={article ? 'article' : 'website'} />
      <meta property="og:site_name" content={allMessages[locale].site.name} />
      <meta property="og:locale" content={languages[locale].openGraph} />
      {others.map((other) => (
        <meta key={other} property="og:locale:alternate" content={languages[other].openGraph} />
      ))}
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:url" content={absolute(path)} />
      <meta property="og:image" content={absolute(picture.path)} />
      <meta property="og:image:type" content="image/jpeg" />
      <meta property="og:image:width" content={String(shareSize.width)} />
      <meta property="og:image:height" content={String(shareSize.height)} />
      <meta property="og:image:alt" content={picture.alt} />
      {article && <ArticleTags {...article} />}
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={title} />
      {description && <meta name="twitter:description" content={description} />}
      <meta name="twitter:image" content={absolute(picture.path)} />
      <meta name="twitter:image:alt" content={picture.alt} />
    </>
  )
}

function ArticleTags({ publishedAt, updatedAt, section, topics }: NonNullable<Share['article']>) {
  const { TIME_ZONE } = env()
  return (
    <>
      <meta property="article:published_time" content={isoWithOffset(publishedAt, TIME_ZONE)} />
      <meta property="article:modified_time" content={isoWithOffset(updatedAt, TIME_ZONE)} />
      {section && <meta property="article:section" content={section} />}
      {topics.map((topic) => (
        <meta key={topic} property="article:tag" content={topic} />
      ))}
    </>
  )
}
