'use client'

import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { MoonIcon, SunIcon, SystemIcon } from '@/components/ui/icons'

const themes = ['system', 'light', 'dark'] as const
const icons = { system: SystemIcon, light: SunIcon, dark: MoonIcon }

type Theme = (typeof themes)[number]

/** The same choice as on the readers' pages, kept in the same place. */
export function ThemeMenu() {
  const t = useTranslations('newsroom.shell')
  const theme = useSyncExternalStore(watch, chosenTheme, () => 'system' as const)
  const Icon = icons[theme]
  return (
    <DropdownMenu>
      <DropdownMenuTrigger>
        <Button variant="ghost" size="icon" aria-label={t('theme')}>
          <Icon />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuLabel>{t('theme')}</DropdownMenuLabel>
        <DropdownMenuRadioGroup value={theme} onValueChange={(value) => choose(value as Theme)}>
          {themes.map((name) => (
            <DropdownMenuRadioItem key={name} value={name}>
              {t(`theme-${name}`)}
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}

function chosenTheme(): Theme {
  const { theme } = document.documentElement.dataset
  return themes.find((name) => name === theme) ?? 'system'
}

function choose(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
  try {
    localStorage.setItem('theme', theme)
  } catch {
    // A browser that keeps nothing still shows the choice until the page is left.
  }
}

function watch(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
