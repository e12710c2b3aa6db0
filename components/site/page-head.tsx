import { absolute } from '@/components/seo/absolute'
import { type Share, ShareTags } from '@/components/seo/share-tags'
import type { Alternate } from './alternates'

type Props = {
  title: string
  description?: string
  /** The page's own address without host; left out where search engines are to pass by. */
  canonical?: string
  alternates?: Alternate[]
  /** What the page looks like where a link to it is shared. */
  share?: Share
  /** The status to answer with where it is not 200: the front takes the mark out and obeys it. */
  status?: 403 | 404 | 410 | 500
}

/** React lifts these into the document's head. */
export function PageHead(props: Props) {
  const { title, description, canonical, alternates = [], share, status } = props
  return (
    <>
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {canonical && <link rel="canonical" href={absolute(canonical)} />}
      {alternates.map(({ language, path }) => (
        <link key={language} rel="alternate" hrefLang={language} href={absolute(path)} />
      ))}
      <meta name="robots" content={canonical ? 'max-image-preview:large' : 'noindex'} />
      {canonical && share && (
        <ShareTags
          share={share}
          description={description}
          path={canonical}
          alternates={alternates}
        />
      )}
      {status && <meta name="diptych:status" content={String(status)} />}
    </>
  )
}
