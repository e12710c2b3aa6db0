import { chance } from '@/scripts/pictures/chance'
import { at, circle, down, ellipse, group, many, path, rect, stroke } from '@/scripts/pictures/svg'

const lane = 225

export const swimmingPool = () =>
  rect(0, 0, 1600, 1000, down('#1fa3c0', '#1787b2')) +
  group(
    { transform: 'translate(800 500) rotate(-14) scale(1.14)' },
    floor(),
    flecks(),
    swimmers(),
    ropes(),
    deck(),
  )

/** The pool lies about the middle of the picture, its lanes from left to right. */
const lanes = [-3, -2, -1, 0, 1, 2]

const floor = () =>
  lanes
    .map((index) => rect(-1000, index * lane, 2000, lane, index % 2 ? '#25adc8' : '#2fb9cf'))
    .join('') +
  lanes
    .map(
      (index) =>
        rect(-760, index * lane + lane / 2 - 15, 1700, 30, '#12709f', { opacity: 0.6 }) +
        rect(-760, index * lane + lane / 2 - 60, 30, 120, '#12709f', { opacity: 0.6 }),
    )
    .join('')

function flecks(): string {
  const { between } = chance(181)
  return many(80, () => {
    const [x, y, size] = [between(-900, 900), between(-580, 390), between(0.5, 1.3)]
    return at(
      [x, y],
      stroke('M-40 0C-20 -16 -8 10 10 -4C24 -14 34 4 46 -6', '#c9f6f4', 5, {
        opacity: between(0.2, 0.6),
      }),
      { scale: size, turn: between(-16, 16) },
    )
  })
}

function ropes(): string {
  const colours = ['#f25c4a', '#f25c4a', '#ffffff', '#ffffff', '#f7c548', '#ffffff']
  return lanes
    .map(
      (index) =>
        rect(-1000, index * lane + 9, 2000, 10, '#0f6a94', { opacity: 0.35 }) +
        many(35, (float) =>
          rect(
            -990 + float * 58,
            index * lane - 9,
            50,
            18,
            colours[float % colours.length] ?? '#ffffff',
            { rx: 8 },
          ),
        ),
    )
    .join('')
}

const swimmers = () =>
  swimmer([210, -lane / 2], '#f25c4a', '#f0bf98') +
  swimmer([-60, lane / 2], '#23306a', '#d9a27c') +
  swimmer([-190, -1.5 * lane], '#f7c548', '#e8b48c') +
  swimmer([-330, 1.5 * lane], '#7a4bb0', '#c98f6a')

/** A crawl swimmer from above, swimming to the right. */
function swimmer(place: readonly [number, number], cap: string, skin: string): string {
  const wake =
    path(
      'M-150 -8C-260 -46 -420 -52 -560 -36C-430 -30 -300 -14 -190 0C-300 14 -430 34 -560 44C-420 56 -260 44 -150 10Z',
      '#e9fbfa',
      { opacity: 0.75 },
    ) +
    many(9, (index) =>
      circle(
        -170 - index * 42,
        (index % 2 ? 1 : -1) * (8 + ((index * 13) % 26)),
        6 + ((index * 5) % 8),
        '#ffffff',
        { opacity: 0.8 },
      ),
    ) +
    stroke('M150 -58C110 -84 40 -92 -30 -88', '#e9fbfa', 7, { opacity: 0.75 }) +
    stroke('M150 58C110 84 40 90 -30 86', '#e9fbfa', 7, { opacity: 0.75 })
  const legs =
    stroke('M-90 -12L-186 -18L-226 -10', skin, 22) + stroke('M-90 14L-176 20L-214 28', skin, 22)
  const trunk =
    path(
      'M60 -38C90 -30 92 30 60 38C10 46 -60 34 -104 24C-112 10 -112 -12 -104 -24C-60 -34 10 -46 60 -38Z',
      skin,
    ) +
    path(
      'M-62 -34C-80 -32 -96 -28 -108 -22C-114 -8 -114 10 -108 22C-96 28 -80 32 -62 34C-54 12 -54 -12 -62 -34Z',
      cap,
    )
  const arms =
    stroke('M58 -30C96 -58 140 -62 190 -46', skin, 22) +
    ellipse([202, -42], [20, 11], skin, { transform: 'rotate(18 202 -42)' }) +
    stroke('M52 30C40 62 4 76 -34 70', skin, 22) +
    ellipse([-46, 68], [18, 10], skin)
  const splash = many(7, (index) =>
    circle(196 + (index % 3) * 22, -70 + index * 8, 5 + (index % 3) * 3, '#ffffff', {
      opacity: 0.9,
    }),
  )
  const head =
    ellipse([104, 4], [38, 30], cap) +
    path('M96 -24C116 -24 138 -12 142 2C128 -8 110 -14 92 -14Z', '#ffffff', { opacity: 0.5 })
  return at(
    place,
    ellipse([-20, 34], [200, 34], '#0c5f8c', { opacity: 0.4 }) +
      wake +
      legs +
      trunk +
      arms +
      head +
      splash,
    { scale: 1.02 },
  )
}

const deck = () =>
  rect(-1100, -3 * lane - 260, 2200, 250, '#f3ead8') +
  rect(-1100, -3 * lane - 22, 2200, 22, '#d9c7a8') +
  rect(-1100, 3 * lane + 4, 2200, 300, '#f3ead8') +
  rect(-1100, 3 * lane - 10, 2200, 22, '#fffaf0') +
  many(26, (index) => rect(-1040 + index * 84, 3 * lane + 26, 70, 60, '#e6d7bb', { rx: 4 }))
