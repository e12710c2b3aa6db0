import { chance } from '@/scripts/pictures/chance'
import { mix } from '@/scripts/pictures/colour'
import { layers, mist, sky, streak, sun } from '@/scripts/pictures/landscape'
import { levelGround } from '@/scripts/pictures/perspective'
import {
  at,
  circle,
  down,
  ellipse,
  many,
  type Point,
  path,
  polygon,
  stroke,
} from '@/scripts/pictures/svg'
import { house, tree } from '@/scripts/pictures/village'

const place = levelGround({ horizon: 420, drop: 560, spread: 900, middle: 760 })

export const riceField = () =>
  sky('#6aa7b8', '#c9ddc4', '#fbe9b8') +
  sun([1160, 240], 84, '#fffdf0', '#ffefb8') +
  streak([330, 150], 140, '#ffffff', 0.6) +
  streak([720, 230], 90, '#ffffff', 0.45) +
  layers(191, { from: 360, to: 440, swing: 70, count: 3 }, ['#a9c9c4', '#5f9a8c']) +
  mist(400, 110, '#fdf3d2', 0.8) +
  [
    [180, 0.4, '#4f8f6a'],
    [240, 0.32, '#5f9f74'],
    [1400, 0.46, '#4f8f6a'],
    [1470, 0.36, '#457f62'],
    [1340, 0.3, '#5f9f74'],
  ]
    .map(([x, scale, colour]) => tree([Number(x), 488], Number(scale), String(colour)))
    .join('') +
  house([300, 490], 0.4, { roof: '#7a5248', wall: '#fff3df' }) +
  house([370, 492], 0.34, { roof: '#8f5f50', wall: '#fff3df' }) +
  fields() +
  farmer([560, 760], 0.9) +
  farmer([960, 690], 0.62, true) +
  farmer([1080, 660], 0.5) +
  egret([1270, 850], 0.9) +
  egret([260, 700], 0.5, true)

function fields(): string {
  const { pick, between } = chance(192)
  const rows = [8.5, 5.6, 3.9, 2.85, 2.1, 1.55, 1.14, 0.8]
  const columns = [-4.6, -3.1, -2, -1.1, -0.3, 0.42, 1.3, 2.3, 3.6, 5]
  const ground = polygon(
    [place(-9, 9), place(9, 9), place(9, 0.7), place(-9, 0.7)],
    down('#8fae5f', '#4f7a3f'),
  )
  return (
    ground +
    many(rows.length - 1, (row) =>
      many(columns.length - 1, (column) => {
        const [far, near] = [rows[row] ?? 1, rows[row + 1] ?? 1]
        const [left, right] = [(columns[column] ?? 0) + 0.05, (columns[column + 1] ?? 0) - 0.05]
        const bank = (far - near) * 0.05
        const corners = [
          place(left, far - bank),
          place(right, far - bank),
          place(right, near + bank),
          place(left, near + bank),
        ]
        const kind = pick(['water', 'green', 'young', 'young', 'green', 'water'] as const)
        const share = row / rows.length
        if (kind === 'green')
          return (
            polygon(
              corners,
              down(mix('#b9cf6a', '#7fb04f', share), mix('#9fc25f', '#5f9a48', share)),
            ) + seedlings(left, right, far, near, '#4f8f3f', between(0.8, 1))
          )
        const water = polygon(
          corners,
          down(mix('#fbecc4', '#a9d0cc', share), mix('#dfe6c9', '#5fa0ac', share)),
        )
        return kind === 'young' ? water + seedlings(left, right, far, near, '#5f9f48', 1) : water
      }),
    )
  )
}

/** Rows of young rice, each a dash that grows as it comes nearer. */
function seedlings(
  left: number,
  right: number,
  far: number,
  near: number,
  colour: string,
  strength: number,
): string {
  const lines = 7
  return many(lines, (index) => {
    const distance = 1 / (1 / far + ((index + 0.6) / lines) * (1 / near - 1 / far))
    const [from, to] = [place(left + 0.03, distance), place(right - 0.03, distance)]
    const pace = 34 / distance
    return stroke(`M${from}L${to}`, colour, 9 / distance, {
      'stroke-dasharray': `${pace * 0.24} ${pace}`,
      opacity: strength,
    })
  })
}

/** Someone bent over the seedlings, by the feet. */
const farmer = (foot: Point, scale: number, flip = false) =>
  ellipse([foot[0], foot[1] + 2], [70 * scale, 9 * scale], '#2f5f4a', { opacity: 0.35 }) +
  at(
    foot,
    path('M-10 0L-16 -86L24 -96L26 0L10 0L6 -54L4 0Z', '#2f4f7a') +
      path(
        'M-22 -80C-34 -130 -80 -160 -124 -150C-140 -140 -136 -120 -120 -112C-90 -104 -60 -90 -30 -66C0 -60 26 -76 26 -104Z',
        '#e25a4a',
      ) +
      stroke('M-104 -124L-120 -60L-116 -20', '#e25a4a', 20) +
      circle(-116, -14, 11, '#e8b890') +
      circle(-142, -140, 24, '#e8b890') +
      path(
        'M-206 -104C-196 -150 -170 -190 -140 -194C-112 -196 -92 -170 -84 -132C-124 -138 -164 -126 -206 -104Z',
        down('#fbe2a4', '#d3a45a'),
      ) +
      stroke('M-116 -14L-124 14M-116 -14L-112 12M-116 -14L-104 10', '#4f8f3f', 5),
    { scale, flip },
  )

const egret = (foot: Point, scale: number, flip = false) =>
  at(
    foot,
    stroke('M0 0L4 -70M16 0L18 -70', '#3f4a4a', 5) +
      path(
        'M-40 -90C-30 -130 30 -140 64 -112C80 -98 104 -84 120 -82C80 -60 0 -54 -26 -66C-36 -72 -42 -80 -40 -90Z',
        '#ffffff',
      ) +
      stroke('M-28 -92C-52 -116 -20 -140 -44 -172', '#ffffff', 14) +
      circle(-46, -176, 12, '#ffffff') +
      path('M-54 -182L-98 -168L-52 -168Z', '#f2b04f'),
    { scale, flip },
  )
