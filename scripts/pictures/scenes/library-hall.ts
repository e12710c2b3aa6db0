import { farEnd, ground, raised, shelves, table } from '@/scripts/pictures/parts/library'
import {
  at,
  circle,
  down,
  ellipse,
  glow,
  line,
  many,
  path,
  polygon,
  rect,
  stroke,
} from '@/scripts/pictures/svg'

export const libraryHall = () =>
  rect(0, 0, 1600, 1000, down('#5a2f2a', '#7a4433', '#4a2a2a')) +
  vault() +
  endWall() +
  floor() +
  many(6, (bay) => shelves(5 - bay, -1) + shelves(5 - bay, 1)) +
  many(4, (row) => table(3 - row, -1) + table(3 - row, 1)) +
  reader() +
  circle(800, 470, 420, glow('#ffe2a8', 0.42))

function vault(): string {
  const ribs = many(7, (index) => {
    const distance = 0.8 * 1.32 ** (6 - index)
    const [left, top] = raised(-1, distance, 1050)
    const [right] = raised(1, distance, 1050)
    const rise = 420 / distance
    return (
      path(
        `M${left} ${top}C${left} ${top - rise * 0.8} ${right} ${top - rise * 0.8} ${right} ${top}`,
        index % 2 ? '#e9c48c' : '#dcae74',
        { opacity: 0.55 },
      ) +
      stroke(
        `M${left} ${top}C${left} ${top - rise * 0.8} ${right} ${top - rise * 0.8} ${right} ${top}`,
        '#a8683f',
        22 / distance,
      )
    )
  })
  return rect(0, 0, 1600, 1000, down('#c98f5c', '#f0cf98', '#8a5238')) + ribs
}

function endWall(): string {
  const [left, foot] = ground(-1, farEnd)
  const [right] = ground(1, farEnd)
  const middle = (left + right) / 2
  const panes = many(3, (index) => {
    const x = middle - 108 + index * 76
    const top = index === 1 ? 316 : 346
    return (
      path(
        `M${x} 560L${x} ${top + 30}C${x} ${top - 8} ${x + 64} ${top - 8} ${x + 64} ${top + 30}L${x + 64} 560Z`,
        down('#bfe3ea', '#fff4d4'),
      ) +
      line([x + 32, top + 4], [x + 32, 560], '#a8683f', 4) +
      many(4, (row) => line([x, top + 50 + row * 46], [x + 64, top + 50 + row * 46], '#a8683f', 3))
    )
  })
  return (
    path(
      `M${left} ${foot}L${left} 270C${left} 190 ${right} 190 ${right} 270L${right} ${foot}Z`,
      down('#e9c48c', '#c98a58'),
    ) + panes
  )
}

function floor(): string {
  const tiles = many(9, (row) =>
    many(8, (column) => {
      if ((row + column) % 2) return ''
      const [near, far] = [0.7 * 1.25 ** row, 0.7 * 1.25 ** (row + 1)]
      const [from, to] = [-1 + column * 0.25, -0.75 + column * 0.25]
      return polygon(
        [ground(from, near), ground(to, near), ground(to, far), ground(from, far)],
        '#f0cf98',
        { opacity: 0.28 },
      )
    }),
  )
  return (
    polygon(
      [ground(-1, 0.6), ground(1, 0.6), ground(1, farEnd), ground(-1, farEnd)],
      down('#c98a58', '#8a5238'),
    ) +
    tiles +
    polygon(
      [ground(-0.2, 0.6), ground(0.2, 0.6), ground(0.12, farEnd), ground(-0.12, farEnd)],
      '#b23a3a',
      { opacity: 0.85 },
    )
  )
}

const reader = () => {
  const [x, y] = ground(-0.06, 1.5)
  return at(
    [x, y],
    ellipse([4, 2], [60, 10], '#4a2420', { opacity: 0.4 }) +
      path('M-24 0L-20 -104L20 -104L26 0L8 0L2 -70L-6 0Z', '#2a3358') +
      path('M-34 -92C-40 -150 -34 -196 0 -200C34 -196 40 -150 34 -92Z', '#2f6f7a') +
      circle(0, -226, 25, '#3a2420') +
      rect(-44, -150, 30, 46, '#d99a3f') +
      stroke('M-30 -176L-44 -134L-30 -112', '#2f6f7a', 16),
    { scale: 0.9 },
  )
}
