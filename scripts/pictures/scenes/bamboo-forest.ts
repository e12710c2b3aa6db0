import { chance } from '@/scripts/pictures/chance'
import { lighter, mix } from '@/scripts/pictures/colour'
import {
  across,
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
  veil,
} from '@/scripts/pictures/svg'

export const bambooForest = () =>
  rect(0, 0, 1600, 1000, down('#d3e8b4', '#eef3cb', '#b5d69b')) +
  ellipse([800, 420], [520, 560], glow('#fffce0', 1)) +
  grove(151, { count: 30, girth: 12, colours: ['#bcd9a0', '#a5cb90'], gap: 90, foot: 690 }) +
  grove(152, { count: 22, girth: 20, colours: ['#8fbf80', '#7bb074'], gap: 170, foot: 730 }) +
  ground() +
  walker() +
  grove(153, { count: 14, girth: 34, colours: ['#55986a', '#468a60'], gap: 330, foot: 830 }) +
  grove(154, { count: 9, girth: 56, colours: ['#2a6e55', '#1d5a4a'], gap: 520, foot: 1040 }) +
  shafts() +
  canopy()

const ground = () =>
  path('M0 700C400 660 1200 660 1600 700L1600 1000L0 1000Z', down('#9cc380', '#3f8359')) +
  path(
    'M762 676C770 720 690 760 640 820C590 880 540 940 500 1000L1120 1000C1080 930 1000 860 930 800C880 756 830 720 840 676Z',
    down('#f6efc9', '#dcc68a'),
  ) +
  many(9, (index) =>
    rect(
      800 - 66 - index * 24,
      712 + index * 32 + index * index,
      132 + index * 48,
      9 + index * 1.6,
      '#c4a768',
      { rx: 6, opacity: 0.7 },
    ),
  )

/** Stalks on both sides of an open middle, `gap` wide to either side. */
function grove(
  seed: number,
  {
    count,
    girth,
    colours: [light, dark],
    gap,
    foot,
  }: { count: number; girth: number; colours: [string, string]; gap: number; foot: number },
): string {
  const { between, likely } = chance(seed)
  return many(count, (index) => {
    const side = index % 2 ? 1 : -1
    const x =
      800 + side * (gap + ((Math.floor(index / 2) + between(0.1, 0.9)) / (count / 2)) * (860 - gap))
    return stalk({
      x,
      foot: foot + between(-14, 24),
      girth: girth * between(0.8, 1.15),
      colour: mix(light, dark, between(0, 1)),
      lean: between(-26, 26),
      leafy: likely(0.7),
      seed: seed * 100 + index,
    })
  })
}

function stalk({
  x,
  foot,
  girth,
  colour,
  lean,
  leafy,
  seed,
}: {
  x: number
  foot: number
  girth: number
  colour: string
  lean: number
  leafy: boolean
  seed: number
}): string {
  const { between } = chance(seed)
  const joint = girth * between(4.4, 5.6)
  const count = Math.ceil((foot + 60) / joint)
  const parts = many(count, (index) => {
    const y = foot - index * joint
    const shift = (lean * index) / count
    return (
      rect(
        x + shift - girth / 2,
        y - joint,
        girth,
        joint - girth * 0.1,
        across(lighter(colour, 0.32), colour, mix(colour, '#0f3d33', 0.28)),
        { rx: girth * 0.1 },
      ) +
      rect(
        x + shift - girth * 0.56,
        y - girth * 0.16,
        girth * 1.12,
        girth * 0.16,
        lighter(colour, 0.42),
        { rx: girth * 0.08 },
      )
    )
  })
  const sprays = leafy
    ? many(3, (index) =>
        spray(
          [x + lean * 0.5, foot - joint * Math.round(between(2, count - 1))],
          girth / 22 + 0.3,
          index % 2 === 0,
          mix(colour, '#2f7a4a', 0.25),
        ),
      )
    : ''
  return parts + sprays
}

function spray(
  place: readonly [number, number],
  scale: number,
  flip: boolean,
  colour: string,
): string {
  const leaves = [
    [50, -8, -30],
    [66, 4, 4],
    [54, 14, 32],
    [30, 4, 60],
    [84, -20, -14],
  ]
  return at(
    place,
    line([0, 0], [64, -4], colour, 4) +
      leaves
        .map(([x = 0, y = 0, turn = 0]) =>
          at([x, y], path('M0 0C18 -12 48 -12 74 2C48 10 18 10 0 0Z', colour), { turn }),
        )
        .join(''),
    { scale, flip },
  )
}

const walker = () =>
  ellipse([806, 800], [44, 7], '#7f6a3f', { opacity: 0.5 }) +
  path(
    'M786 798C780 740 782 712 800 706C822 706 830 740 826 798L812 798L808 764L802 764L798 798Z',
    '#b8433a',
  ) +
  circle(803, 690, 15, '#e8b890') +
  path(
    'M760 690C786 678 796 662 804 658C812 662 824 680 846 692C820 698 786 698 760 690Z',
    '#e9c374',
  ) +
  line([836, 716], [842, 798], '#6a4a34', 4)

const shafts = () =>
  [
    [560, 160, 120],
    [760, 120, 90],
    [960, 190, 130],
  ]
    .map(([x = 0, breadth = 0, shift = 0]) =>
      polygon(
        [
          [x + 260, -20],
          [x + 260 + breadth * 0.6, -20],
          [x + breadth - shift, 860],
          [x - shift - 60, 860],
        ],
        veil('#fffde0', 0.34, 0),
      ),
    )
    .join('')

function canopy(): string {
  const { between } = chance(156)
  return many(46, (index) =>
    spray(
      [between(-60, 1660), between(-30, 120) * (index % 3 ? 1 : 0.4)],
      between(0.8, 1.7),
      index % 2 === 0,
      mix('#2f7a52', '#174d43', between(0, 1)),
    ),
  )
}
