import { feedPath, feedTypes } from '@/lib/paths'

type Props = {
  /** The path of the page that shows the feed's list. */
  page: string
  title: string
}

const formats = Object.entries(feedTypes) as [keyof typeof feedTypes, string][]

/** Tells feed readers where a list can be followed. React lifts these into the document's head. */
export function FeedLinks({ page, title }: Props) {
  return formats.map(([format, type]) => (
    <link key={format} rel="alternate" type={type} title={title} href={feedPath(page, format)} />
  ))
}
