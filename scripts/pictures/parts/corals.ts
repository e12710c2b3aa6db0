import { chance } from '@/scripts/pictures/chance'
import { lighter, mix } from '@/scripts/pictures/colour'
import { across, at, down, ellipse, many, type Point, path, stroke } from '@/scripts/pictures/svg'

/** A coral that forks, each pair of arms thinner than the stem. */
export function branch(foot: Point, scale: number, colour: string): string {
  const grow = (
    x: number,
    y: number,
    angle: number,
    length: number,
    girth: number,
    depth: number,
  ): string => {
    const [tipX, tipY] = [x + Math.sin(angle) * length, y - Math.cos(angle) * length]
    const stem = stroke(
      `M${x} ${y}L${tipX} ${tipY}`,
      mix(lighter(colour, 0.25), colour, depth / 4),
      girth,
    )
    if (depth === 0) return stem
    return (
      stem +
      grow(tipX, tipY, angle - 0.5, length * 0.74, girth * 0.74, depth - 1) +
      grow(tipX, tipY, angle + 0.44, length * 0.78, girth * 0.74, depth - 1)
    )
  }
  return at(foot, grow(0, 0, 0, 100, 34, 4), { scale })
}

export const fan = (foot: Point, scale: number, colour: string) =>
  at(
    foot,
    path(
      'M-10 0C-40 -80 -190 -120 -180 -260C-170 -370 -60 -400 0 -390C80 -400 180 -360 180 -250C180 -120 40 -80 12 0Z',
      colour,
      { opacity: 0.9 },
    ) +
      many(9, (index) =>
        stroke(
          `M0 -30C${(index - 4) * 12} -120 ${(index - 4) * 34} -200 ${(index - 4) * 38} ${-330 + Math.abs(index - 4) * 22}`,
          lighter(colour, 0.35),
          6,
          { opacity: 0.7 },
        ),
      ) +
      many(4, (index) =>
        stroke(
          `M${-60 - index * 30} ${-130 - index * 58}C-20 ${-160 - index * 64} 20 ${-160 - index * 64} ${60 + index * 30} ${-130 - index * 58}`,
          lighter(colour, 0.35),
          4,
          { opacity: 0.5 },
        ),
      ),
    { scale },
  )

export const tubes = (foot: Point, colour: string) =>
  at(
    foot,
    [
      [-60, 130, 44],
      [0, 210, 52],
      [56, 160, 46],
      [100, 100, 38],
    ]
      .map(
        ([x = 0, h = 0, w = 0]) =>
          path(
            `M${x - w / 2} 0L${x - w / 2 - 6} ${-h}L${x + w / 2 + 6} ${-h}L${x + w / 2} 0Z`,
            across(lighter(colour, 0.3), colour),
          ) +
          ellipse([x, -h], [w / 2 + 6, 12], lighter(colour, 0.45)) +
          ellipse([x, -h], [w / 2 - 4, 7], mix(colour, '#1a1040', 0.5)),
      )
      .join(''),
  )

export const brain = (foot: Point, scale: number, colour: string) =>
  at(
    foot,
    path(
      'M-130 0C-140 -100 -60 -140 0 -140C60 -140 140 -100 130 0Z',
      down(lighter(colour, 0.3), colour),
    ) +
      many(5, (index) =>
        stroke(
          `M${-104 + index * 46} -8C${-130 + index * 46} -40 ${-70 + index * 46} -60 ${-98 + index * 50} -${96 + (index % 2) * 16}`,
          mix(colour, '#7a3f2a', 0.35),
          8,
          { opacity: 0.75 },
        ),
      ),
    { scale },
  )

export const anemone = (foot: Point, colour: string) =>
  at(
    foot,
    many(13, (index) =>
      stroke(
        `M${(index - 6) * 9} 0C${(index - 6) * 16} -50 ${(index - 6) * 14 + (index % 2 ? 18 : -18)} -80 ${(index - 6) * 19} ${-104 + Math.abs(index - 6) * 7}`,
        index % 2 ? colour : lighter(colour, 0.35),
        15,
      ),
    ),
  )

export function weed(foot: Point, seed: number): string {
  const { between } = chance(seed)
  return at(
    foot,
    many(6, (index) =>
      stroke(
        `M${(index - 3) * 16} 0C${(index - 3) * 16 - 30} -80 ${(index - 3) * 20 + 30} -150 ${(index - 3) * 24 + between(-20, 20)} ${-between(150, 250)}`,
        mix('#2fa67a', '#1a6a6a', between(0, 1)),
        13,
      ),
    ),
  )
}
