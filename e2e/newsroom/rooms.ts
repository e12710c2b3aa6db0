import type { Newsroom } from '@/e2e/support/newsroom'

type Room = {
  /** Who goes in; left out for the pages at the door. */
  role?: Parameters<Newsroom['signIn']>[1]
  /** Below `/{locale}/newsroom`. */
  path: string | ((newsroom: Newsroom) => string)
}

/** One of each kind of the newsroom's pages. */
export const rooms: Record<string, Room> = {
  'sign-in': { path: '/sign-in' },
  'forgotten password': { path: '/forgotten-password' },
  'reset password': { path: '/reset-password?token=none' },
  'used set-up link': { path: '/set-up?token=none' },
  'used invitation': { path: '/invitation?token=none' },
  desk: { role: 'editor', path: '' },
  'desk without a find': { role: 'translator', path: '?q=zeppelinschraube' },
  'front page': { role: 'editor', path: '/front' },
  preview: {
    role: 'editor',
    path: (newsroom) => `/stories/${newsroom.draft('import').number}/preview`,
  },
  'exchange with translators': {
    role: 'translator',
    path: (newsroom) => `/stories/${newsroom.draft('import').number}/exchange`,
  },
  memory: { role: 'translator', path: '/memory?q=bridge' },
  'memory without a find': { role: 'translator', path: '/memory?q=zeppelinschraube' },
  glossary: { role: 'translator', path: '/terms' },
  'glossary without a find': { role: 'translator', path: '/terms?q=zeppelinschraube' },
  recordings: { role: 'editor', path: '/media/recordings' },
  vocabulary: { role: 'editor', path: '/vocabulary' },
  guide: { role: 'reporter', path: '/guide' },
  checks: { role: 'administrator', path: '/checks' },
  people: { role: 'administrator', path: '/people' },
  audit: { role: 'administrator', path: '/audit' },
  status: { role: 'administrator', path: '/status' },
  account: { role: 'reporter', path: '/account' },
  'no such page': { role: 'reporter', path: '/no-such-page' },
  'not allowed': { role: 'reporter', path: '/people' },
}

export function pathOf({ path }: Room, newsroom: Newsroom): string {
  return typeof path === 'string' ? path : path(newsroom)
}
