import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import type { Locale } from '@/lib/i18n/locales'

type Props = { locale: Locale; room: 'media' | 'memory'; path: string; text: string }

/** Looks something up in a room: a plain form, what is asked for is the address of the answer. */
export async function RoomSearch({ locale, room, path, text }: Props) {
  const t = await getTranslations({ locale, namespace: `newsroom.${room}` })
  return (
    <search className="w-full max-w-xl">
      <form action={path} className="grid gap-1.5">
        <label htmlFor="room-search" className="text-sm font-medium">
          {t('search')}
        </label>
        <div className="flex gap-2">
          <Input
            id="room-search"
            name="q"
            type="search"
            defaultValue={text}
            key={text}
            maxLength={200}
            aria-describedby="room-search-hint"
          />
          <Button type="submit" variant="secondary">
            {t('searchButton')}
          </Button>
          {text && (
            <Button asChild variant="ghost">
              <Link href={path}>{t('clearSearch')}</Link>
            </Button>
          )}
        </div>
        <p id="room-search-hint" className="text-sm text-ink-soft">
          {t('searchHint')}
        </p>
      </form>
    </search>
  )
}
