import { chance } from '@/scripts/pictures/chance'
import { darker } from '@/scripts/pictures/colour'
import { hills, layers, mist, sky, streak, sun } from '@/scripts/pictures/landscape'
import { down, many, path, polygon, stroke } from '@/scripts/pictures/svg'
import { house, pine } from '@/scripts/pictures/village'

export const mountainVillage = () =>
  sky('#5a86a8', '#a9c4cc', '#f6e2c3') +
  sun([1240, 250], 70, '#fffaf0', '#ffe9bd') +
  streak([360, 170], 130, '#ffffff', 0.5) +
  streak([1420, 130], 110, '#ffffff', 0.4) +
  peak([520, 90], 470, '#7f9ab5', '#5f7d9e') +
  peak([960, 190], 380, '#8fa9c0', '#6c8aa8') +
  peak([150, 250], 330, '#93aec3', '#7490ac') +
  mist(470, 190, '#f3ead8', 0.85) +
  layers(91, { from: 590, to: 690, swing: 60, count: 3 }, ['#8fb0a4', '#4f8377']) +
  forest(92, 640, 22, 0.7, '#477a70') +
  mist(620, 120, '#e9ecd9', 0.6) +
  hills(97, { y: 760, swing: 50, waves: 2 }, down('#6fa277', '#477f62')) +
  path(
    'M700 1000C760 920 900 900 880 840C866 800 790 790 800 740C808 716 840 706 870 700L884 704C856 716 838 726 836 746C834 782 930 794 950 844C966 900 880 930 860 1000Z',
    '#ecd9ae',
  ) +
  village() +
  terraces() +
  forest(95, 960, 13, 1.5, '#1f5450')

function peak(
  [x, y]: readonly [number, number],
  spread: number,
  light: string,
  shade: string,
): string {
  const foot = 1000 - y
  const half = (spread / 400) * foot
  const snow = spread * 0.5
  return (
    polygon(
      [
        [x, y],
        [x + half, 1000],
        [x - half, 1000],
      ],
      light,
    ) +
    path(
      `M${x} ${y}L${x + half} 1000L${x + half * 0.2} 1000L${x - 20} ${y + foot * 0.6}L${x + 50} ${y + foot * 0.38}L${x - 14} ${y + foot * 0.2}Z`,
      shade,
    ) +
    path(
      `M${x} ${y}l${snow * 0.62} ${snow * 0.54}l${-snow * 0.2} ${snow * 0.02}l${-snow * 0.12} ${snow * 0.18}l${-snow * 0.22} ${-snow * 0.22}l${-snow * 0.12} ${snow * 0.26}l${-snow * 0.2} ${-snow * 0.24}l${-snow * 0.14} ${snow * 0.1}l${-snow * 0.22} ${-snow * 0.1}Z`,
      '#ffffff',
    ) +
    path(
      `M${x} ${y}l${snow * 0.62} ${snow * 0.54}l${-snow * 0.2} ${snow * 0.02}l${-snow * 0.12} ${snow * 0.18}l${-snow * 0.22} ${-snow * 0.22}l${snow * 0.04} ${-snow * 0.2}Z`,
      '#cddbe6',
    )
  )
}

function village(): string {
  const homes: [number, number, number, string][] = [
    [1010, 700, 0.62, '#c9543c'],
    [700, 706, 0.6, '#b0493a'],
    [1150, 728, 0.7, '#a8483c'],
    [580, 750, 0.72, '#c9543c'],
    [980, 772, 0.86, '#b54b39'],
    [1240, 812, 0.98, '#c9543c'],
    [690, 820, 1.02, '#a8483c'],
    [1040, 880, 1.2, '#c2503a'],
    [470, 870, 1.12, '#b54b39'],
  ]
  return homes
    .map(([x, y, scale, roof]) => house([x, y], scale, { roof, wall: '#fbeedb' }))
    .join('')
}

function terraces(): string {
  return many(4, (index) => {
    const y = 846 + index * 30
    return stroke(
      `M1300 ${y + 24}C1400 ${y} 1500 ${y - 14} 1620 ${y - 22}`,
      darker('#8fc07f', index * 0.1),
      16,
    )
  })
}

function forest(seed: number, y: number, count: number, scale: number, colour: string): string {
  const { between } = chance(seed)
  return many(count, (index) => {
    const middle = index / (count - 1)
    const x = middle < 0.5 ? middle * 820 - 40 : 1640 - (1 - middle) * 820
    const side = Math.abs(middle - 0.5) * 2
    return pine(
      [x + between(-24, 24), y + between(-8, 26) + (1 - side) * 60],
      scale * between(0.75, 1.15) * (0.45 + 0.55 * side),
      darker(colour, between(0, 0.2)),
    )
  })
}
