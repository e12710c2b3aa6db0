'use client'

import { type ReactNode, useEffect } from 'react'

/**
 * Keeps the translators of browsers out of what is inside: they put elements of their own around
 * every text, and a page that writes its text itself breaks on them. Windows and reports stand in
 * the body beside the page, so that the whole page is marked as soon as there can be any.
 */
export function Untranslated({ children }: { children: ReactNode }) {
  useEffect(() => {
    const page = document.documentElement
    page.setAttribute('translate', 'no')
    page.classList.add('notranslate')
    return () => {
      page.removeAttribute('translate')
      page.classList.remove('notranslate')
    }
  }, [])
  return (
    <div translate="no" className="notranslate contents">
      {/* Keeps Chrome from offering to translate; React puts it into the head. */}
      <meta name="google" content="notranslate" />
      {children}
    </div>
  )
}
