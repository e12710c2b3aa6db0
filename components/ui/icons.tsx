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

export function LinkIcon() {
  return (
    <Icon>
      <path d="M6.6 9.4a2.6 2.6 0 0 0 3.7 0l2.6-2.6a2.6 2.6 0 0 0-3.7-3.7l-1 1M9.4 6.6a2.6 2.6 0 0 0-3.7 0L3.1 9.2a2.6 2.6 0 0 0 3.7 3.7l1-1" />
    </Icon>
  )
}

export function ShareIcon() {
  return (
    <Icon>
      <path d="M8 1.75v8.5M4.75 5 8 1.75 11.25 5M5 7.5H3v6.75h10V7.5h-2" />
    </Icon>
  )
}

/** Two balloons, as one knows the messenger by. */
export function WeChatIcon() {
  return (
    <Icon>
      <path d="M10.6 6.1C10.2 3.9 8.3 2.5 6 2.5 3.4 2.5 1.25 4.25 1.25 6.5c0 1.3.7 2.4 1.8 3.1l-.5 1.6 1.9-1c.5.1 1 .2 1.5.2h.3" />
      <path d="M14.75 10.1c0-1.9-1.8-3.4-4-3.4s-4 1.5-4 3.4 1.8 3.4 4 3.4c.5 0 .9-.1 1.3-.2l1.6.9-.4-1.4c.9-.6 1.5-1.6 1.5-2.7z" />
      <path d="M4.5 5.5h.01M7.5 5.5h.01M9.4 9.3h.01M12.1 9.3h.01" strokeLinecap="round" />
    </Icon>
  )
}

export function PrintIcon() {
  return (
    <Icon>
      <path d="M4.5 5.5V1.75h7V5.5M4.5 11.75H1.75V5.5h12.5v6.25H11.5M4.5 9.5h7v4.75h-7z" />
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
