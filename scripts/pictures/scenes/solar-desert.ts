import { ground, hills, layers, sky, streak, sun } from '@/scripts/pictures/landscape'
import {
  down,
  ellipse,
  line,
  many,
  type Point,
  path,
  polygon,
  slanting,
} from '@/scripts/pictures/svg'

export const solarDesert = () =>
  sky('#2f6f9b', '#86b6b8', '#f6d79b', '#f7b26a') +
  sun([1190, 330], 110, '#fff6d8', '#ffe09a') +
  streak([300, 210], 140, '#ffe9c8', 0.5) +
  streak([720, 120], 100, '#ffe9c8', 0.4) +
  layers(9, { from: 470, to: 520, swing: 46, count: 2 }, ['#d9a184', '#bb7757']) +
  dune(
    [
      [-100, 590],
      [260, 520],
      [560, 580],
      [940, 510],
      [1300, 575],
      [1700, 530],
    ],
    '#e8a765',
    '#d58d4e',
  ) +
  hills(61, { y: 610, swing: 22, waves: 3 }, down('#e9a868', '#cf8348')) +
  many(5, (row) => panelRow(row)) +
  dune(
    [
      [-100, 985],
      [300, 950],
      [800, 985],
      [1200, 960],
      [1700, 992],
    ],
    '#b8642f',
    '#a4552a',
  )

function dune(points: Point[], light: string, shade: string): string {
  const lee = points.map(([x, y]): Point => [x + 70, y + 46])
  return ground(points, light) + ground(lee, shade)
}

/** Rows come nearer by a fixed ratio, so that they recede as they would to the eye. */
function panelRow(row: number): string {
  const near = 1.52 ** row
  const y = 556 + 66 * near
  const size = 36 * near
  const pitch = size * 2.5
  const count = Math.ceil(1900 / pitch) + 1
  const start = 800 - (count * pitch) / 2 + row * pitch * 0.16
  return many(count, (index) => panel([start + index * pitch, y], size))
}

function panel([x, y]: Point, size: number): string {
  const [w, h, lean] = [size * 1.86, size * 0.62, size * 0.36]
  const corners: Point[] = [
    [x, y],
    [x + w, y],
    [x + w - lean, y + h],
    [x - lean, y + h],
  ]
  const cells = many(4, (index) => {
    const share = (index + 1) / 5
    return line([x + w * share, y], [x + w * share - lean, y + h], '#7fb6d8', size * 0.014, {
      opacity: 0.7,
    })
  })
  const middle = line(
    [x - lean / 2, y + h / 2],
    [x + w - lean / 2, y + h / 2],
    '#7fb6d8',
    size * 0.014,
    { opacity: 0.7 },
  )
  const gleam = polygon(
    [
      [x + w * 0.56, y],
      [x + w * 0.84, y],
      [x + w * 0.5 - lean, y + h],
      [x + w * 0.22 - lean, y + h],
    ],
    '#ffffff',
    { opacity: 0.16 },
  )
  const legs = [0.12, 0.86]
    .map((share) =>
      line(
        [x + w * share - lean * 0.6, y + h * 0.6],
        [x + w * share - lean * 0.6, y + h * 1.4],
        '#5c3a2c',
        size * 0.045,
      ),
    )
    .join('')
  return (
    ellipse([x + w * 0.56, y + h * 1.36], [w * 0.56, h * 0.2], '#8f4f2c', { opacity: 0.45 }) +
    legs +
    polygon(corners, slanting('#1c3f7a', '#2f6fae')) +
    gleam +
    cells +
    middle +
    path(
      `M${x - lean} ${y + h}L${x + w - lean} ${y + h}l0 ${size * 0.06}L${x - lean} ${y + h + size * 0.06}Z`,
      '#dfe9ee',
    )
  )
}
