import { env } from '@/lib/env'
import type { Alternate } from './alternates'

type Props = {
  title: string
  description?: string
  /** The page's own address without host; left out where search engines are to pass by. */
  canonical?: string
  alternates?: Alternate[]
  /** The status to answer with where it is not 200: the front takes the mark out and obeys it. */
  status?: 403 | 404 | 410 | 500
}

/** React lifts these into the document's head. */
export function PageHead({ title, description, canonical, alternates = [], status }: Props) {
  return (
    <>
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {canonical && <link rel="canonical" href={absolute(canonical)} />}
      {alternates.map(({ language, path }) => (
        <link key={language} rel="alternate" hrefLang={language} href={absolute(path)} />
      ))}
      {!canonical && <meta name="robots" content="noindex" />}
      {status && <meta name="diptych:status" content={String(status)} />}
    </>
  )
}

const absolute = (path: string) => new URL(path, env().SITE_URL).href
