import type { ReactNode } from 'react'

type Way = { href: string; label: string; name: ReactNode }

type Props = { label: string; previous: Way | null; next: Way | null }

/** To what was published just before and just after. */
export function Nearby({ label, previous, next }: Props) {
  if (!previous && !next) return null
  return (
    <nav aria-label={label} className="nearby">
      {previous && <NearbyLink {...previous} rel="prev" />}
      {next && <NearbyLink {...next} rel="next" />}
    </nav>
  )
}

function NearbyLink({ href, label, name, rel }: Way & { rel: 'prev' | 'next' }) {
  return (
    <a href={href} rel={rel}>
      <span className="nearby-label">{label}</span>
      <span className="nearby-name">{name}</span>
    </a>
  )
}
