'use client'

import { NextIntlClientProvider, useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import { Toaster } from '@/components/ui/toaster'
import { ConfirmProvider } from './confirm'
import { ShortcutProvider } from './shortcuts'
import { Untranslated } from './untranslated'

type Props = ComponentProps<typeof NextIntlClientProvider> & { children: ReactNode }

/** What every part of the newsroom may use: words, tooltips, short reports, questions, shortcuts. */
export function NewsroomProviders({ children, ...intl }: Props) {
  return (
    <NextIntlClientProvider {...intl}>
      <ShortcutProvider>
        <ConfirmProvider>
          <Untranslated>{children}</Untranslated>
        </ConfirmProvider>
      </ShortcutProvider>
      <Reports />
    </NextIntlClientProvider>
  )
}

function Reports() {
  const t = useTranslations('newsroom.shell')
  return <Toaster label={t('reports')} dismissLabel={t('dismiss')} />
}
