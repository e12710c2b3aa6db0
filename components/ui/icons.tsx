import type { ReactNode } from 'react'

/** The site's mark: two leaves, half open. */
export function LeavesMark({ className }: { className?: string }) {
  return (
    <svg viewBox="2 2.5 20 19.5" aria-hidden="true" className={className}>
      <path d="M2 2.5 11 6v16l-9-3.5z" fill="currentColor" />
      <path d="M22 2.5 13 6v16l9-3.5z" className="fill-accent" />
    </svg>
  )
}

/** Two leaves in outline, for links that lead to both languages side by side. */
export function SideBySideIcon() {
  return (
    <Icon>
      <path d="M1.75 2.5 7 4.25v9.5L1.75 12zM14.25 2.5 9 4.25v9.5L14.25 12z" />
    </Icon>
  )
}

export function SystemIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </Icon>
  )
}

export function SunIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="2.75" />
      <path d="M8 1v1.75M8 13.25V15M1 8h1.75M13.25 8H15M3.05 3.05l1.24 1.24M11.71 11.71l1.24 1.24M12.95 3.05l-1.24 1.24M4.29 11.71l-1.24 1.24" />
    </Icon>
  )
}

export function MoonIcon() {
  return (
    <Icon>
      <path d="M13.5 9.6A5.8 5.8 0 0 1 6.4 2.5a5.8 5.8 0 1 0 7.1 7.1z" />
    </Icon>
  )
}

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="icon">
      {children}
    </svg>
  )
}
