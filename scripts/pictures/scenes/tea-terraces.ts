import { mix } from '@/scripts/pictures/colour'
import { curve, layers, mist, sky, streak, sun } from '@/scripts/pictures/landscape'
import {
  at,
  circle,
  clipped,
  down,
  ellipse,
  many,
  type Point,
  path,
  stroke,
} from '@/scripts/pictures/svg'
import { tree } from '@/scripts/pictures/village'

export const teaTerraces = () =>
  sky('#8fc7c4', '#d9e8c8', '#fbf0cf') +
  sun([1180, 250], 90, '#fffdf0', '#fff3c4') +
  streak([360, 150], 140, '#ffffff', 0.6) +
  layers(131, { from: 350, to: 470, swing: 90, count: 3 }, ['#b9d6c4', '#6fae94']) +
  mist(400, 180, '#fbf6df', 0.75) +
  slope(
    [
      [-60, 560],
      [240, 470],
      [520, 520],
      [820, 640],
      [1000, 760],
    ],
    { rows: 17, step: 34, colours: ['#8fc069', '#3f8a55'] },
  ) +
  slope(
    [
      [560, 760],
      [860, 560],
      [1180, 470],
      [1460, 520],
      [1680, 600],
    ],
    { rows: 18, step: 36, colours: ['#7db85f', '#2f7a50'] },
  ) +
  tree([1340, 500], 0.9, '#3f8a5a') +
  tree([1422, 516], 0.68, '#357a54') +
  tree([250, 486], 0.7, '#4a9463') +
  slope(
    [
      [-60, 760],
      [300, 690],
      [700, 740],
      [1100, 830],
      [1660, 800],
    ],
    { rows: 12, step: 46, colours: ['#5fa552', '#1f6344'] },
  ) +
  picker([520, 800], 1.15) +
  picker([940, 820], 0.9, true) +
  picker([1230, 640], 0.5)

/** A hillside combed with rows of tea that follow its outline. */
function slope(
  top: Point[],
  { rows, step, colours: [light, dark] }: { rows: number; step: number; colours: [string, string] },
): string {
  const first = top[0] ?? [0, 0]
  const last = top.at(-1) ?? [1600, 0]
  const outline = `${curve(top)}L${last[0]} 1000L${first[0]} 1000Z`
  const lines = many(rows, (row) => {
    const spread = 1 + row * 0.07
    const line = top.map(
      ([x, y]): Point => [800 + (x - 800) * spread, y + row * step * (1 + row * 0.02)],
    )
    const colour = mix(light, dark, row / rows)
    return (
      stroke(curve(line), mix(colour, '#0f3d33', 0.32), step * 0.86, {
        transform: 'translate(0 9)',
      }) +
      stroke(curve(line), colour, step * 0.72) +
      stroke(curve(line), mix(colour, '#f4f2a8', 0.4), step * 0.2, {
        transform: `translate(0 ${-step * 0.2})`,
      })
    )
  })
  return clipped(
    outline,
    path(outline, down(mix(light, '#0f3d33', 0.35), mix(dark, '#0f3d33', 0.5))),
    lines,
  )
}

/** A tea picker by the waist, standing in the rows. */
function picker(place: Point, scale: number, flip = false): string {
  const basket =
    path('M34 -124L112 -138L98 -40L46 -34Z', '#c98d4b') +
    many(3, (index) =>
      stroke(
        `M${38 + index * 3} ${-104 + index * 24}L${108 - index * 4} ${-116 + index * 24}`,
        '#9a6534',
        5,
      ),
    ) +
    ellipse([73, -132], [40, 13], '#7db85f', { transform: 'rotate(-10 73 -132)' })
  const body = path(
    'M-44 10C-56 -60 -50 -124 -12 -142C26 -150 50 -116 52 -60L54 10Z',
    down('#d9483f', '#a8323a'),
  )
  const arm =
    path('M-30 -120C-66 -100 -84 -66 -112 -40L-96 -20C-64 -40 -40 -60 -14 -84Z', '#e8655a') +
    circle(-106, -28, 13, '#f0c29a')
  const head =
    circle(-16, -166, 27, '#f0c29a') +
    path(
      'M-112 -166C-70 -186 -40 -232 -14 -240C14 -232 46 -190 84 -166C30 -150 -60 -150 -112 -166Z',
      down('#fbe2a4', '#dba95a'),
    ) +
    path(
      'M-14 -240C14 -232 46 -190 84 -166C60 -160 30 -156 4 -155C14 -180 4 -214 -14 -240Z',
      '#c9924a',
      { opacity: 0.6 },
    )
  return at(
    place,
    basket +
      body +
      head +
      arm +
      ellipse([0, 16], [110, 26], '#3f8a4f') +
      ellipse([-60, 24], [70, 22], '#5fa552') +
      ellipse([70, 26], [64, 20], '#4a9450'),
    { scale, flip },
  )
}
