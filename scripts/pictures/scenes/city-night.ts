import { chance } from '@/scripts/pictures/chance'
import { lighter, mix } from '@/scripts/pictures/colour'
import { glints, sky, stars, streak, sun } from '@/scripts/pictures/landscape'
import {
  across,
  circle,
  down,
  ellipse,
  glow,
  group,
  line,
  many,
  path,
  polygon,
  rect,
  veil,
} from '@/scripts/pictures/svg'

const shore = 690

export const cityNight = () =>
  sky('#0b1036', '#25236a', '#6a3b86', '#d0628a') +
  stars(101, 110, 420) +
  sun([1240, 190], 64, '#fff2dc', '#c79be0') +
  streak([300, 240], 140, '#8f5fa8', 0.45) +
  streak([1420, 330], 120, '#8f5fa8', 0.4) +
  city() +
  rect(0, shore, 1600, 310, down('#4b2f74', '#1c1c54', '#0c1036')) +
  group({ transform: `translate(0 ${shore * 1.62}) scale(1 -0.62)`, opacity: 0.42 }, city()) +
  rect(0, shore, 1600, 310, veil('#141546', 0.1, 0.85)) +
  glints(102, { top: shore + 14, bottom: 985, middle: 800, spread: 1500 }, '#ffc98a', 46) +
  glints(103, { top: shore + 14, bottom: 930, middle: 1240, spread: 260 }, '#fff2dc', 24) +
  rect(0, shore - 8, 1600, 10, '#ffd28f') +
  many(
    27,
    (index) =>
      circle(20 + index * 60, shore - 14, 4, '#fff0c9') +
      circle(20 + index * 60, shore - 14, 22, glow('#ffd28f', 0.5)),
  ) +
  boat()

const city = () =>
  row(104, 26, [150, 330], ['#3a2f78', '#4a3688'], 0.3) +
  row(105, 18, [120, 290], ['#231f5c', '#2d2768'], 0.5) +
  towers()

function row(
  seed: number,
  count: number,
  [low, high]: [number, number],
  colours: string[],
  lit: number,
): string {
  const { between, pick, likely } = chance(seed)
  const pitch = 1700 / count
  return many(count, (index) => {
    const x = -40 + index * pitch
    const w = pitch * between(0.7, 1.02)
    const h = between(low, high) * (0.75 + 0.45 * Math.sin((x / 1600) * Math.PI))
    const colour = pick(colours)
    const columns = Math.max(2, Math.floor(w / 18))
    const panes = many(Math.floor(h / 24) - 1, (floor) =>
      many(columns, (column) =>
        likely(lit)
          ? rect(
              x + 7 + column * ((w - 10) / columns),
              shore - h + 14 + floor * 24,
              8,
              12,
              pick(['#ffd98f', '#ffb86b', '#ffe9b8']),
              { opacity: between(0.55, 1) },
            )
          : '',
      ),
    )
    return (
      rect(x, shore - h, w, h, down(lighter(colour, 0.08), mix(colour, '#8f4b8a', 0.45))) + panes
    )
  })
}

function towers(): string {
  return pearl() + spire(560, 470, 84) + twisted(1010) + spire(1130, 380, 96)
}

/** A television tower of globes on a shaft. */
const pearl = () =>
  polygon(
    [
      [700, shore],
      [728, 470],
      [772, 470],
      [800, shore],
    ],
    across('#4a3a94', '#2a2468'),
  ) +
  line([750, 130], [750, 470], '#c9b8f0', 7) +
  line([728, 260], [722, 480], '#7c62c0', 8) +
  line([772, 260], [778, 480], '#7c62c0', 8) +
  circle(750, 500, 58, across('#ff9fb0', '#a8417f')) +
  circle(750, 270, 40, across('#ff9fb0', '#a8417f')) +
  circle(750, 192, 14, '#ffb9c0') +
  many(3, (index) =>
    ellipse([750, 484 + index * 16], [57 - index * 2, 3], '#ffe0c9', { opacity: 0.8 }),
  ) +
  circle(750, 128, 18, glow('#ff8f9f', 0.9))

function spire(x: number, h: number, w: number): string {
  const top = shore - h
  const floors = many(Math.floor(h / 16), (index) =>
    rect(x + 6, top + 12 + index * 16, w - 12, 4, '#8fd0ee', { opacity: index % 3 ? 0.35 : 0.8 }),
  )
  return (
    polygon(
      [
        [x, top + 30],
        [x + w / 2, top - 34],
        [x + w, top + 30],
        [x + w, shore],
        [x, shore],
      ],
      across('#3f56a8', '#1e2464'),
    ) +
    floors +
    line([x + w / 2, top - 110], [x + w / 2, top - 30], '#c9d8f6', 4)
  )
}

const twisted = (x: number) => {
  const outline = `M${x} ${shore}C${x + 20} 500 ${x - 12} 340 ${x + 26} 176L${x + 76} 150C${x + 100} 340 ${x + 74} 520 ${x + 98} ${shore}Z`
  const floors = many(24, (index) =>
    path(
      `M${x - 2} ${196 + index * 21}C${x + 40} ${206 + index * 21} ${x + 70} ${188 + index * 21} ${x + 96} ${184 + index * 21}l0 5C${x + 70} ${194 + index * 21} ${x + 40} ${212 + index * 21} ${x - 2} ${202 + index * 21}Z`,
      '#9fe0e8',
      { opacity: index % 4 ? 0.28 : 0.7 },
    ),
  )
  return (
    path(outline, across('#57a0c0', '#27407f')) +
    `<clipPath id="twist"><path d="${outline}"/></clipPath>` +
    group({ 'clip-path': 'url(#twist)' }, floors)
  )
}

const boat = () =>
  path('M250 842L560 842C548 872 530 886 500 886L310 886C280 886 262 868 250 842Z', '#0a0d2c') +
  rect(310, 800, 180, 44, '#141a4a', { rx: 8 }) +
  many(7, (index) => rect(322 + index * 24, 812, 14, 18, '#ffd98f')) +
  path('M296 800C360 778 440 778 504 800Z', '#b8415f') +
  ellipse([405, 900], [190, 8], '#ffc98a', { opacity: 0.35 })
