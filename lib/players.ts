import { entryOf } from './entry-of'

/**
 * The players of other sites that a story can embed, by the addresses that people copy from them.
 * Sources: developers.google.com/youtube/player_parameters, help.vimeo.com (player parameters), and
 * the embedding code that bilibili.com gives. Nothing here asks any of them.
 */
type Player = {
  /** What it is called in every language. */
  brand: string
  hosts: readonly string[]
  /** The shape of its ids: what tells one video, an unlisted one's key or a part of it with it. */
  id: RegExp
  idIn: (url: URL) => string | null
  /** The video's own page. */
  page: (id: string, start: number) => string
  /** The origin of its frames, as a content policy names it. */
  origin: string
  frame: (id: string, start: number) => string
}

const youtube: Player = {
  brand: 'YouTube',
  hosts: ['youtube.com', 'm.youtube.com', 'music.youtube.com', 'youtu.be', 'youtube-nocookie.com'],
  id: /^[\w-]{11}$/u,
  idIn: ({ hostname, pathname, searchParams }) =>
    hostname.endsWith('youtu.be')
      ? (pathname.split('/')[1] ?? null)
      : (/^\/(?:shorts|embed|live|v)\/([^/]+)\/?$/u.exec(pathname)?.[1] ?? searchParams.get('v')),
  page: (id, start) => `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`,
  // The house of YouTube's that sets no cookie before something is played.
  origin: 'https://www.youtube-nocookie.com',
  frame: (id, start) =>
    `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0${start ? `&start=${start}` : ''}`,
}

const vimeo: Player = {
  brand: 'Vimeo',
  hosts: ['vimeo.com', 'player.vimeo.com'],
  id: /^\d{1,12}(?:\/[0-9a-f]{6,20})?$/u,
  idIn({ pathname, searchParams }) {
    const [, id, key = searchParams.get('h')] =
      /^\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/)?(\d+)(?:\/([0-9a-f]+))?\/?$/u.exec(
        pathname,
      ) ?? []
    return id ? [id, key].filter(Boolean).join('/') : null
  },
  page: (id, start) => `https://vimeo.com/${id}${start ? `#t=${start}s` : ''}`,
  origin: 'https://player.vimeo.com',
  frame(id, start) {
    const [video, key] = id.split('/')
    const unlisted = key ? `&h=${key}` : ''
    return `https://player.vimeo.com/video/${video}?autoplay=1&dnt=1${unlisted}${start ? `#t=${start}s` : ''}`
  },
}

const bilibili: Player = {
  brand: 'Bilibili',
  hosts: ['bilibili.com', 'm.bilibili.com', 'player.bilibili.com'],
  id: /^(?:BV[0-9A-Za-z]{10}|av\d{1,15})(?:\/\d{1,4})?$/u,
  idIn({ hostname, pathname, searchParams }) {
    const aid = searchParams.get('aid')
    const id = hostname.startsWith('player.')
      ? (searchParams.get('bvid') ?? (aid && `av${aid}`))
      : /^\/(?:s\/)?video\/([^/]+)\/?$/u.exec(pathname)?.[1]
    const part = Number(searchParams.get('p') ?? searchParams.get('page') ?? 1)
    return id ? `${id.replace(/^(?:bv|av)/iu, prefixOf)}${part > 1 ? `/${part}` : ''}` : null
  },
  page(id, start) {
    const [video, part] = id.split('/')
    const asked = new URLSearchParams({ ...(part && { p: part }), ...(start && { t: `${start}` }) })
    return `https://www.bilibili.com/video/${video}/${asked.size > 0 ? `?${asked}` : ''}`
  },
  origin: 'https://player.bilibili.com',
  frame(id, start) {
    const [video = '', part = '1'] = id.split('/')
    const name = video.startsWith('av') ? `aid=${video.slice(2)}` : `bvid=${video}`
    const from = start ? `&t=${start}` : ''
    return `https://player.bilibili.com/player.html?${name}&p=${part}&autoplay=1&danmaku=0${from}`
  },
}

export const players = { youtube, vimeo, bilibili } satisfies Record<string, Player>

export type PlayerName = keyof typeof players

export const playerNames = Object.keys(players) as [PlayerName, ...PlayerName[]]

/** One video of a player; `start` in whole seconds where it is not to be played from the beginning. */
export type PlayerVideo = { player: PlayerName; id: string; start?: number }

export const isPlayerVideo = ({ player, id }: { player: string; id: string }): boolean =>
  Object.hasOwn(players, player) && entryOf<Player>(players, player).id.test(id)

export const brandOf = (player: PlayerName): string => players[player].brand

export const videoPage = ({ player, id, start = 0 }: PlayerVideo): string =>
  players[player].page(id, start)

/** What plays it, at once: whoever loads it has asked for that. */
export const videoFrame = ({ player, id, start = 0 }: PlayerVideo): string =>
  players[player].frame(id, start)

const longestAddress = 2000

/** The video that an address leads to; null for any other address, and for what is none. */
export function videoAt(address: string): PlayerVideo | null {
  const url = parsed(address)
  if (!url) return null
  const host = url.hostname.replace(/^www\./u, '')
  for (const player of playerNames) {
    const { hosts, idIn, id: shape } = players[player] as Player
    if (!hosts.includes(host)) continue
    const id = idIn(url)
    if (!id || !shape.test(id)) return null
    const start = startIn(url)
    return { player, id, ...(start > 0 && { start }) }
  }
  return null
}

/** Whether an address leads on to a video that nobody can know without asking: `b23.tv/…`. */
export function isShortened(address: string): boolean {
  const host = parsed(address)?.hostname
  return host === 'b23.tv' || host === 'bili2233.cn'
}

function parsed(address: string): URL | null {
  const trimmed = address.trim()
  if (trimmed.length > longestAddress || /\s/u.test(trimmed)) return null
  const isBare = /^(?:\/\/|[a-z0-9-]+(?:\.[a-z0-9-]+)+\/)/iu.test(trimmed)
  const url = URL.parse(isBare ? `https://${trimmed.replace(/^\/\//u, '')}` : trimmed)
  return url && /^https?:$/u.test(url.protocol) && !url.username && !url.port ? url : null
}

const latestStart = 86_400

/** As `t=90`, `t=1m30s`, `start=90` and `#t=90s` say it, in seconds. */
function startIn({ searchParams, hash }: URL): number {
  const hashed = new URLSearchParams(hash.slice(1)).get('t')
  const stated = searchParams.get('t') ?? searchParams.get('start') ?? hashed ?? ''
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/u.exec(stated) ?? []
  const start = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return start <= latestStart ? start : 0
}

const prefixOf = (prefix: string) => (prefix.toLowerCase() === 'bv' ? 'BV' : 'av')
