import { chance } from '@/scripts/pictures/chance'
import {
  across,
  circle,
  down,
  glow,
  many,
  type Point,
  path,
  polygon,
  rect,
  veil,
} from '@/scripts/pictures/svg'

export function stands(): string {
  const { between, pick } = chance(172)
  const crowd = ['#f2c14e', '#e8604c', '#f6eee0', '#6fb7c9', '#c76a9a', '#f08a3c']
  const tier = (top: number, foot: number, colour: string) =>
    path(
      `M-20 ${top - 120}C300 ${top + 10} 500 ${top + 20} 800 ${top + 20}C1100 ${top + 20} 1300 ${top + 10} 1620 ${top - 120}L1620 ${foot + 140}L1280 ${foot}L320 ${foot}L-20 ${foot + 140}Z`,
      colour,
    )
  const people = many(620, () => {
    const x = between(-10, 1610)
    const edge = Math.abs(x - 800) / 800
    const y = between(304 - edge ** 2.4 * 118, 452 + Math.max(0, edge - 0.55) * 260)
    return circle(x, y, 5 + edge * 3.4, pick(crowd), { opacity: between(0.55, 0.95) })
  })
  const rail = path(
    'M-20 330C300 392 500 396 800 396C1100 396 1300 392 1620 330L1620 346C1300 406 1100 410 800 410C500 410 300 406 -20 346Z',
    '#f6eee0',
    { opacity: 0.85 },
  )
  const roof = path(
    'M-20 130C300 262 500 272 800 272C1100 272 1300 262 1620 130L1620 186C1300 306 1100 300 800 300C500 300 300 306 -20 186Z',
    down('#5b4a94', '#2f2a66'),
  )
  return (
    tier(290, 470, '#241f57') +
    people +
    rail +
    roof +
    polygon(
      [
        [-20, 610],
        [320, 466],
        [1280, 466],
        [1620, 610],
        [1620, 660],
        [1290, 486],
        [310, 486],
        [-20, 660],
      ],
      across('#e8604c', '#f2c14e', '#6fb7c9', '#e8604c'),
    )
  )
}

export const mast = ([x, y]: Point) =>
  polygon(
    [
      [x - 8, y],
      [x + 8, y],
      [x + 14, 420],
      [x - 14, 420],
    ],
    across('#8f86c4', '#4a4386'),
  )

export const mastLight = ([x, y]: Point, aim: number) =>
  polygon(
    [
      [x - 40, y],
      [x + 40, y],
      [aim + 330, 1000],
      [aim - 430, 1000],
    ],
    veil('#fff6d0', 0.3, 0),
  ) +
  rect(x - 74, y - 60, 148, 84, '#2a2860', { rx: 8 }) +
  many(3, (row) =>
    many(5, (column) => circle(x - 56 + column * 28, y - 44 + row * 26, 10, '#fffbe0')),
  ) +
  circle(x, y - 18, 200, glow('#fff6d0', 0.6))
