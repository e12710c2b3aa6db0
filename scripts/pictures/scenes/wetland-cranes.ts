import { chance } from '@/scripts/pictures/chance'
import { mix } from '@/scripts/pictures/colour'
import { glints, hills, layers, mist, sky, streak, sun } from '@/scripts/pictures/landscape'
import {
  at,
  down,
  ellipse,
  group,
  many,
  type Point,
  path,
  rect,
  stroke,
} from '@/scripts/pictures/svg'

const shore = 560

export const wetlandCranes = () =>
  sky('#6fa3b8', '#f1c7b5', '#fbe6cd') +
  sun([500, 380], 120, '#fff3e0', '#ffe0c2') +
  streak([1180, 170], 170, '#ffffff', 0.5) +
  streak([240, 220], 120, '#ffffff', 0.45) +
  layers(121, { from: 470, to: 520, swing: 40, count: 3 }, ['#cfc3c6', '#7f9fa8']) +
  mist(470, 130, '#fdeedd', 0.8) +
  rect(0, shore, 1600, 440, down('#f6d9c4', '#a9c6c8', '#4b8493', '#2a6073')) +
  glints(122, { top: shore + 20, bottom: 800, middle: 500, spread: 420 }, '#fffaf0', 44) +
  flying() +
  islet([1180, 650], 300) +
  islet([200, 640], 260) +
  mirrored([930, 800], 1.05, standing) +
  mirrored([1310, 770], 0.92, feeding) +
  mirrored([690, 700], 0.52, standing, true) +
  hills(126, { y: 960, swing: 20, waves: 3 }, '#1d4a56') +
  reeds(123, [-20, 360], 990, 30) +
  reeds(124, [1380, 1640], 990, 24) +
  reeds(125, [420, 620], 1010, 9)

/** A red-crowned crane by its feet, looking left, 420 tall at scale 1. */
const standing = () =>
  legs() +
  path(
    'M40 -232C86 -226 130 -196 150 -150C112 -168 96 -160 74 -158C96 -146 104 -130 106 -110C70 -142 40 -148 10 -160Z',
    '#1f2a38',
  ) +
  path(
    'M-86 -200C-70 -244 -10 -262 40 -240C84 -222 112 -190 118 -160C70 -150 10 -146 -40 -158C-66 -166 -84 -182 -86 -200Z',
    down('#ffffff', '#dfe6ea'),
  ) +
  path(
    'M-86 -196C-104 -232 -112 -262 -104 -300C-100 -326 -108 -348 -122 -366L-104 -378C-80 -356 -76 -326 -82 -296C-86 -266 -70 -244 -36 -232Z',
    '#ffffff',
  ) +
  path(
    'M-104 -300C-100 -326 -108 -348 -122 -366L-104 -378C-80 -356 -76 -326 -82 -296C-86 -270 -74 -252 -52 -240C-84 -246 -104 -262 -104 -300Z',
    '#1f2a38',
  ) +
  path(
    'M-104 -386C-92 -374 -92 -360 -106 -354C-124 -350 -136 -356 -144 -364L-214 -346L-146 -378C-136 -394 -116 -396 -104 -386Z',
    '#1f2a38',
  ) +
  path('M-144 -378C-134 -394 -114 -396 -104 -386C-112 -378 -132 -374 -144 -378Z', '#d93a35') +
  path('M-146 -378L-214 -346L-142 -364Z', '#b9a06a')

const feeding = () =>
  legs() +
  path(
    'M60 -246C108 -240 146 -212 164 -170C126 -186 110 -176 90 -172C108 -158 114 -144 114 -126C80 -152 50 -156 20 -168Z',
    '#1f2a38',
  ) +
  path(
    'M-70 -186C-62 -232 0 -266 56 -250C100 -236 124 -204 130 -172C84 -158 20 -144 -30 -150C-56 -156 -72 -168 -70 -186Z',
    down('#ffffff', '#dfe6ea'),
  ) +
  path(
    'M-68 -204C-104 -214 -124 -180 -134 -130C-140 -100 -150 -84 -166 -72L-148 -58C-124 -72 -116 -98 -110 -124C-102 -158 -88 -168 -56 -158Z',
    '#ffffff',
  ) +
  path(
    'M-134 -130C-140 -100 -150 -84 -166 -72L-148 -58C-124 -72 -116 -98 -110 -124C-108 -140 -102 -152 -92 -158C-108 -164 -126 -154 -134 -130Z',
    '#1f2a38',
  ) +
  path(
    'M-146 -62C-156 -50 -170 -44 -178 -46L-208 18L-190 -52C-190 -68 -176 -80 -162 -78Z',
    '#1f2a38',
  ) +
  path('M-190 -52C-190 -68 -176 -80 -162 -78C-166 -64 -176 -56 -190 -52Z', '#d93a35')

const legs = () =>
  stroke('M-6 -166L-16 -84L-6 0', '#3a4452', 7) +
  stroke('M28 -164L38 -88L24 -4', '#3a4452', 7) +
  stroke('M-6 0L-34 4M-6 0L18 6M24 -4L2 0M24 -4L48 2', '#3a4452', 5)

/** A bird with its likeness in the water below. */
const mirrored = (foot: Point, scale: number, bird: () => string, flip = false) =>
  group(
    {
      transform: `translate(${foot[0]} ${foot[1]}) scale(${flip ? -scale : scale} ${-scale * 0.62})`,
      opacity: 0.26,
    },
    bird(),
  ) +
  ellipse([foot[0], foot[1] + 2], [90 * scale, 8 * scale], '#ffffff', { opacity: 0.5 }) +
  at(foot, bird(), { scale, flip })

const flying = () => {
  const bird =
    path(
      'M-150 6C-110 -2 -70 -8 -30 -8C-10 -14 20 -14 44 -4L120 -2L46 6C20 16 -10 14 -30 4C-70 4 -110 8 -150 6Z',
      '#ffffff',
    ) +
    path('M-30 -6C-40 -60 -10 -116 50 -150C46 -110 40 -70 26 -10Z', '#ffffff') +
    path(
      'M-22 -70C-8 -112 20 -136 50 -150C48 -128 44 -106 38 -80L20 -92L12 -72L-2 -84L-8 -62Z',
      '#1f2a38',
    ) +
    path('M-8 6C0 40 34 70 84 82C70 50 52 26 30 4Z', '#dfe6ea') +
    path('M-150 6L-108 -2L-70 -6L-74 4Z', '#1f2a38') +
    path('M44 -4L130 -1L44 6Z', '#3a4452')
  return (
    at([930, 220], bird, { scale: 0.9 }) +
    at([1120, 300], bird, { scale: 0.62 }) +
    at([780, 310], bird, { scale: 0.5 })
  )
}

const islet = ([x, y]: Point, breadth: number) =>
  ellipse([x, y], [breadth, 20], '#5d8f86') +
  reeds(Math.round(x), [x - breadth * 0.8, x + breadth * 0.8], y + 6, 26, 0.42)

function reeds(seed: number, [from, to]: Point, foot: number, count: number, scale = 1): string {
  const { between, likely } = chance(seed)
  return many(count, () => {
    const x = between(from, to)
    const top = foot - between(150, 330) * scale
    const lean = between(-50, 70) * scale
    const colour = mix(
      scale < 1 ? '#6f9c86' : '#2f6b62',
      scale < 1 ? '#4f8379' : '#173f49',
      between(0, 1),
    )
    const stalk = path(
      `M${x - 4 * scale} ${foot}C${x} ${foot - 90 * scale} ${x + lean * 0.3} ${top + 90 * scale} ${x + lean} ${top}C${x + lean * 0.4 + 6} ${top + 100 * scale} ${x + 8 * scale} ${foot - 80 * scale} ${x + 6 * scale} ${foot}Z`,
      colour,
    )
    return likely(0.35)
      ? stalk +
          ellipse([x + lean, top - 14 * scale], [7 * scale, 30 * scale], '#c58a5c', {
            transform: `rotate(${lean / 6} ${x + lean} ${top})`,
          })
      : stalk
  })
}
