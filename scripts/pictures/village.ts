import { darker, lighter } from './colour'
import { at, ellipse, many, type Point, path, polygon, rect } from './svg'

/** A conifer by its foot, 200 tall at scale 1; the light comes from the right. */
export function pine(foot: Point, scale: number, colour: string): string {
  const tier = (top: number, breadth: number, depth: number) =>
    polygon(
      [
        [0, top],
        [breadth, top + depth],
        [-breadth, top + depth],
      ],
      colour,
    ) +
    polygon(
      [
        [0, top],
        [breadth, top + depth],
        [breadth * 0.15, top + depth],
      ],
      lighter(colour, 0.14),
    )
  const trunk = rect(-6, -30, 12, 32, darker(colour, 0.5))
  return at(foot, trunk + tier(-110, 56, 84) + tier(-155, 44, 74) + tier(-200, 30, 64), { scale })
}

/** A round tree by its foot, 190 tall at scale 1. */
export function tree(foot: Point, scale: number, colour: string): string {
  const crown =
    ellipse([0, -120], [62, 70], colour) +
    ellipse([-38, -86], [44, 42], colour) +
    ellipse([40, -90], [46, 46], colour) +
    path(
      'M4 -188C52 -184 70 -140 84 -104C96 -60 60 -40 30 -48C64 -80 46 -150 4 -188Z',
      lighter(colour, 0.16),
    )
  return at(foot, rect(-7, -64, 14, 66, darker('#6b4a3a', 0.2)) + crown, { scale })
}

/** A gabled house by the middle of its foot, 150 wide at scale 1. */
export function house(
  foot: Point,
  scale: number,
  { roof, wall }: { roof: string; wall: string },
): string {
  const panes = many(
    3,
    (index) =>
      rect(-52 + index * 40, -58, 20, 24, '#41506a') +
      rect(-52 + index * 40, -58, 20, 9, '#f2c879'),
  )
  return at(
    foot,
    ellipse([10, 2], [96, 11], '#23453f', { opacity: 0.28 }) +
      rect(-72, -76, 104, 78, wall) +
      polygon(
        [
          [32, -76],
          [62, -132],
          [92, -76],
          [92, 2],
          [32, 2],
        ],
        darker(wall, 0.16),
      ) +
      polygon(
        [
          [-92, -70],
          [-58, -132],
          [62, -132],
          [34, -70],
        ],
        roof,
      ) +
      polygon(
        [
          [62, -132],
          [104, -66],
          [92, -66],
          [62, -116],
          [40, -70],
          [30, -70],
        ],
        darker(roof, 0.3),
      ) +
      panes +
      rect(54, -38, 18, 40, '#6b4436') +
      rect(-36, -152, 16, 34, darker(wall, 0.25)),
    { scale },
  )
}
