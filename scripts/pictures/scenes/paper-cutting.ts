import { mirror } from '@/scripts/pictures/perspective'
import {
  at,
  blurred,
  circle,
  ellipse,
  glow,
  group,
  many,
  path,
  rect,
  slanting,
  stroke,
} from '@/scripts/pictures/svg'

const paper = '#fbf1de'
const red = '#cf2b2b'

export const paperCutting = () =>
  rect(0, 0, 1600, 1000, slanting('#f6e3c4', '#ecd0a6')) +
  many(9, (index) => rect(-100, 60 + index * 118, 1800, 3, '#d9b888', { opacity: 0.4 })) +
  sheet() +
  blurred(
    10,
    group({ transform: 'translate(12 18)', opacity: 0.32 }, circle(800, 500, 424, '#6a2a1c')),
  ) +
  medallion()

const sheet = () =>
  blurred(14, rect(262, 52, 1090, 920, '#8f5f38', { opacity: 0.35 })) +
  rect(250, 36, 1100, 928, paper, { rx: 6 }) +
  circle(800, 500, 560, glow('#ffffff', 0.7))

const medallion = () =>
  border() +
  circle(800, 500, 356, paper) +
  circle(800, 500, 346, 'none', { stroke: red, 'stroke-width': 10 }) +
  stem() +
  mirror(
    800,
    leaves() + bird() + blossom([196, 236], 0.74) + blossom([262, -10], 0.5) + bud([160, -262]),
  ) +
  peony([800, 330], 1.08) +
  peony([800, 700], 0.8)

/** A scalloped ring with holes cut through it. */
function border(): string {
  const scallops = many(36, (index) =>
    group({ transform: `rotate(${index * 10} 800 500)` }, circle(800, 96, 40, red)),
  )
  const holes = many(36, (index) =>
    group(
      { transform: `rotate(${index * 10} 800 500)` },
      circle(800, 88, 13, paper),
      path('M800 112C812 120 812 134 800 142C788 134 788 120 800 112Z', paper),
    ),
  )
  const slits = many(36, (index) =>
    group(
      { transform: `rotate(${index * 10 + 5} 800 500)` },
      path('M800 124C804 131 804 141 800 148C796 141 796 131 800 124Z', paper),
    ),
  )
  return scallops + circle(800, 500, 404, red) + holes + slits
}

const stem = () => stroke('M800 846C800 760 800 640 800 400', red, 12)

const leaves = () =>
  stroke('M0 820C70 790 150 780 196 736C240 680 276 590 262 490', red, 10) +
  stroke('M0 560C80 520 60 380 160 238', red, 9) +
  [
    [70, 292, -18, 1],
    [128, 268, -48, 1],
    [236, 150, -70, 0.9],
    [268, 70, -94, 0.8],
    [262, 110, 20, 0.8],
    [74, -40, -62, 0.9],
    [96, -140, -20, 0.85],
    [70, -130, -110, 0.8],
    [126, -210, -10, 0.8],
    [40, 230, 24, 0.9],
  ]
    .map(([x = 0, y = 0, turn = 0, scale = 1]) => at([x, y + 500], leaf(), { scale, turn }))
    .join('')

const leaf = () =>
  path('M0 0C18 -34 66 -40 98 -14C66 10 24 18 0 0Z', red) +
  path('M14 -4C38 -18 60 -22 82 -14C58 -10 36 -4 14 -4Z', paper)

/** A long-tailed bird that looks to the middle. */
const bird = () =>
  at(
    [150, 520],
    path(
      'M-86 -70C-96 -110 -60 -140 -26 -124C10 -108 14 -70 44 -40C84 -4 120 40 128 96C96 100 60 92 30 66C-10 70 -60 40 -72 -10C-80 -30 -82 -50 -86 -70Z',
      red,
    ) +
      path('M-84 -92L-126 -84L-84 -70Z', red) +
      path(
        'M-58 -134C-62 -156 -50 -170 -34 -176C-36 -160 -30 -150 -24 -126ZM-40 -136C-32 -160 -18 -166 -2 -166C-10 -150 -10 -140 -14 -120Z',
        red,
      ) +
      circle(-54, -98, 10, paper) +
      circle(-54, -98, 4, red) +
      path('M-30 -30C0 -34 44 -4 70 50C30 42 -16 20 -30 -30Z', paper) +
      path('M-16 -18C4 -14 30 6 44 32C20 24 -4 8 -16 -18Z', red) +
      many(4, (index) =>
        path('M0 0C10 -6 22 -6 32 2C22 8 10 8 0 0Z', paper, {
          transform: `translate(${-66 + index * 11} ${-50 + index * 22}) rotate(30)`,
        }),
      ) +
      path(
        'M96 60C150 70 176 120 170 190C150 150 126 120 92 92ZM70 76C112 110 120 170 96 226C88 170 70 130 50 88ZM110 50C170 40 214 70 224 130C190 96 150 80 108 76Z',
        red,
      ) +
      path(
        'M120 84C140 98 152 120 158 144C144 124 130 108 112 96ZM88 118C98 142 100 166 96 186C92 160 84 138 74 118Z',
        paper,
      ) +
      stroke('M-10 50L-16 96M16 62L14 104', red, 7),
  )

/** A flower of three rings of petals. */
function peony(place: readonly [number, number], scale: number): string {
  const ring = (count: number, reach: number, size: number, colour: string, turn = 0) =>
    many(count, (index) =>
      group(
        { transform: `rotate(${(index * 360) / count + turn})` },
        ellipse([0, -reach], [size * 0.62, size], colour),
      ),
    )
  return at(
    place,
    ring(10, 78, 46, red) +
      ring(10, 84, 24, paper) +
      ring(10, 80, 15, red) +
      circle(0, 0, 66, red) +
      ring(8, 42, 22, paper, 22) +
      ring(8, 40, 12, red, 22) +
      circle(0, 0, 24, paper) +
      circle(0, 0, 15, red) +
      ring(8, 19, 3.4, red),
    { scale },
  )
}

const blossom = ([x, y]: readonly [number, number], scale: number) =>
  at(
    [x, y + 500],
    many(5, (index) =>
      group(
        { transform: `rotate(${index * 72})` },
        ellipse([0, -48], [34, 44], red),
        ellipse([0, -52], [13, 24], paper),
        ellipse([0, -50], [5, 14], red),
      ),
    ) +
      circle(0, 0, 26, red) +
      circle(0, 0, 14, paper) +
      circle(0, 0, 7, red),
    { scale },
  )

const bud = ([x, y]: readonly [number, number]) =>
  at(
    [x, y + 500],
    path('M0 30C-40 10 -36 -40 0 -66C36 -40 40 10 0 30Z', red) +
      path('M0 14C-14 0 -12 -26 0 -44C12 -26 14 0 0 14Z', paper),
    { turn: 20 },
  )
