import { darker, lighter } from '@/scripts/pictures/colour'
import { sky, streak } from '@/scripts/pictures/landscape'
import { shopper, stall } from '@/scripts/pictures/parts/market'
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
  stroke,
} from '@/scripts/pictures/svg'

export const marketStreet = () =>
  sky('#f3b97a', '#f9d8a0', '#fdeccb') +
  streak([800, 130], 150, '#ffffff', 0.5) +
  circle(800, 360, 330, glow('#fff3c9', 0.9)) +
  farHouses() +
  houses(-1) +
  houses(1) +
  street() +
  strings() +
  stall([470, 700], 0.56, ['#2f8f96', '#f6f0e0'], false) +
  stall([1130, 700], 0.56, ['#d9534a', '#f6f0e0'], true) +
  shopper([720, 742], 0.62, '#3f6fb0', '#2a2433') +
  shopper([880, 760], 0.7, '#d9823f', '#5a3a30', true) +
  stall([250, 850], 1, ['#d9534a', '#f6f0e0'], false) +
  stall([1350, 850], 1, ['#e0a03f', '#f6f0e0'], true) +
  shopper([640, 900], 1.12, '#c9485a', '#2a2433') +
  shopper([960, 930], 1.2, '#2f7f8d', '#3a2a2a', true)

const farHouses = () =>
  [
    [560, 330, 130, '#e9a06a'],
    [680, 390, 124, '#d98a64'],
    [800, 360, 120, '#e9b07a'],
    [910, 340, 140, '#d9946a'],
  ]
    .map(
      ([x, y, w, colour]) =>
        rect(Number(x), Number(y), Number(w), 380, String(colour)) +
        path(
          `M${Number(x) - 16} ${y}L${Number(x) + Number(w) / 2} ${Number(y) - 50}L${Number(x) + Number(w) + 16} ${y}Z`,
          '#a85a4a',
        ),
    )
    .join('')

/** One side of the street: fronts that get lower towards its end. */
function houses(side: 1 | -1): string {
  const at = (x: number) => 800 + side * x
  const fronts: [number, number, number, number, string][] = [
    [800, 560, -60, 120, '#c96f50'],
    [560, 400, 110, 210, '#e8c08a'],
    [400, 280, 190, 270, '#b8655a'],
  ]
  return fronts
    .map(([outer, inner, topOuter, topInner, colour]) => {
      const wall = polygon(
        [
          [at(outer), topOuter],
          [at(inner), topInner],
          [at(inner), 760],
          [at(outer), 900],
        ],
        side < 0 ? across(darker(colour, 0.22), colour) : across(colour, darker(colour, 0.22)),
      )
      const eaves = polygon(
        [
          [at(outer), topOuter - 30],
          [at(inner - 26), topInner - 16],
          [at(inner - 26), topInner + 12],
          [at(outer), topOuter + 16],
        ],
        '#6a3f3f',
      )
      const windows = many(2, (row) =>
        many(2, (column) => {
          const near = outer - (outer - inner) * (0.16 + column * 0.46)
          const far = near - (outer - inner) * 0.26
          const lift = (x: number) =>
            topInner + ((topOuter - topInner) * (x - inner)) / (outer - inner)
          const y = (x: number, share: number) => lift(x) + (760 - lift(x)) * share
          const from = 0.16 + row * 0.3
          return polygon(
            [
              [at(near), y(near, from)],
              [at(far), y(far, from)],
              [at(far), y(far, from + 0.18)],
              [at(near), y(near, from + 0.18)],
            ],
            row ? '#ffdf9a' : '#4a5a6a',
            { stroke: lighter(colour, 0.5), 'stroke-width': 6 },
          )
        }),
      )
      return wall + windows + eaves
    })
    .join('')
}

const street = () =>
  path('M0 880L520 730L1080 730L1600 880L1600 1000L0 1000Z', down('#e3c49a', '#b98d6c')) +
  rect(500, 726, 600, 20, '#e3c49a') +
  many(6, (index) =>
    line([800 + (index - 2.5) * 96, 740], [800 + (index - 2.5) * 420, 1000], '#a87d60', 3, {
      opacity: 0.5,
    }),
  ) +
  many(5, (index) =>
    line(
      [0, 772 + index * index * 11 + index * 16],
      [1600, 772 + index * index * 11 + index * 16],
      '#a87d60',
      3,
      { opacity: 0.4 },
    ),
  )

/** Lanterns on strings across the street. */
function strings(): string {
  return [
    [80, 250, 1],
    [250, 340, 0.66],
    [356, 410, 0.45],
  ]
    .map(([inset = 0, y = 0, scale = 1]) => {
      const span = 1600 - inset * 2
      const count = 7
      const lanterns = many(count, (index) => {
        const share = (index + 1) / (count + 1)
        const sag = 4 * share * (1 - share) * 90 * scale
        return at(
          [inset + span * share, y + sag],
          line([0, 0], [0, 18], '#6a3f3f', 3) +
            circle(0, 50, 92, glow('#ffb86b', 0.4)) +
            ellipse([0, 52], [40, 35], across('#f2604a', '#c9302f')) +
            ellipse([0, 52], [17, 35], '#ff8a66', { opacity: 0.7 }) +
            rect(-18, 14, 36, 8, '#f2c14e') +
            rect(-18, 84, 36, 8, '#f2c14e') +
            line([0, 92], [0, 120], '#f2c14e', 4),
          { scale },
        )
      })
      return (
        stroke(
          `M${inset} ${y}C${inset + span * 0.33} ${y + 120 * scale} ${inset + span * 0.67} ${y + 120 * scale} ${inset + span} ${y}`,
          '#6a3f3f',
          4 * scale,
        ) + lanterns
      )
    })
    .join('')
}
