'use client'

import { useSiteTime } from '@/components/ui/use-site-time'

/** An instant in words, in the site's time zone. */
export function useMomentText(): (iso: string) => string {
  return useSiteTime().moment
}

export function Moment({ iso }: { iso: string }) {
  const { moment, attribute } = useSiteTime()
  return <time dateTime={attribute(iso)}>{moment(iso)}</time>
}
