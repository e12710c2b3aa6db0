import '@/app/globals.css'
import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { inLanguage, localesOnPage } from '@/lib/i18n/locales'
import { localeOf } from './locale-of'

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#101415' },
  ],
}

type Props = { params: Promise<{ locale: string }>; children: ReactNode }

export default async function RootLayout({ params, children }: Props) {
  return (
    // The theme is set on it before React wakes, where React does.
    <html {...inLanguage(await localeOf(params))} {...localesOnPage} suppressHydrationWarning>
      <head>
        {/* Blocking on purpose: a stored theme is set before anything is painted. */}
        <script src="/assets/theme.js" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        {children}
        {/* Last, so that a browser asks for pictures before it over the connection that is open. */}
        <script src="/assets/site.js" defer />
      </body>
    </html>
  )
}
