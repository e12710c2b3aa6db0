import { microscope } from '@/scripts/pictures/parts/microscope'
import {
  at,
  circle,
  clipped,
  down,
  ellipse,
  line,
  many,
  type Point,
  path,
  rect,
  stroke,
} from '@/scripts/pictures/svg'

export const labBench = () =>
  rect(0, 0, 1600, 1000, down('#f6d9cc', '#f3c9b8')) +
  circle(800, 430, 430, '#fbe9dc', { opacity: 0.85 }) +
  window() +
  shelf() +
  rect(0, 770, 1600, 230, down('#2f5b70', '#1b3c52')) +
  rect(0, 752, 1600, 34, down('#fff6ec', '#d9c9c0')) +
  rack([170, 752]) +
  microscope([760, 752]) +
  conical([1130, 752], 1.1, '#e8604c') +
  round([1350, 752], 1) +
  dish([520, 746]) +
  many(
    4,
    (index) =>
      rect(70 + index * 385, 830, 325, 150, '#244a60', { rx: 10 }) +
      rect(190 + index * 385, 850, 90, 12, '#7fa6b4', { rx: 6 }),
  )

const window = () =>
  rect(70, 90, 330, 400, '#ffffff', { rx: 10 }) +
  rect(86, 106, 298, 368, down('#9fd0d6', '#d9eee4')) +
  path('M86 420C150 370 220 400 270 380C320 360 350 380 384 372L384 474L86 474Z', '#7fb79c') +
  circle(300, 190, 34, '#fffbe6') +
  rect(228, 106, 12, 368, '#ffffff') +
  rect(86, 280, 298, 12, '#ffffff')

function shelf(): string {
  const jars: [number, number, number, string][] = [
    [1010, 60, 110, '#2f8f96'],
    [1092, 50, 84, '#f2b04f'],
    [1166, 70, 124, '#d9533f'],
    [1262, 54, 92, '#7a6fb0'],
    [1340, 64, 112, '#2f8f96'],
    [1430, 50, 78, '#f2b04f'],
  ]
  return (
    jars
      .map(
        ([x, w, h, colour]) =>
          rect(x, 300 - h, w, h, '#fffaf4', { rx: 10, opacity: 0.9 }) +
          rect(x + 5, 300 - h * 0.62, w - 10, h * 0.58, colour, { rx: 7, opacity: 0.9 }) +
          rect(x + 6, 290 - h, w - 12, 16, '#35596e', { rx: 4 }),
      )
      .join('') +
    rect(970, 300, 560, 20, '#b9705c') +
    rect(1010, 320, 16, 40, '#9a5a4c') +
    rect(1470, 320, 16, 40, '#9a5a4c')
  )
}

function rack(foot: Point): string {
  const liquids = ['#e8604c', '#2f8f96', '#f2b04f', '#7a6fb0', '#2f8f96']
  const tubes = liquids
    .map((colour, index) => {
      const x = index * 58
      const level = 60 + ((index * 37) % 60)
      return (
        rect(x, -220, 36, 196, '#ffffff', { rx: 18, opacity: 0.75 }) +
        rect(x + 4, -220 + level, 28, 188 - level, colour, { rx: 14 }) +
        rect(x - 4, -226, 44, 12, '#d5e4e6', { rx: 6 }) +
        line([x + 10, -200], [x + 10, -60], '#ffffff', 5, { opacity: 0.7 })
      )
    })
    .join('')
  return at(
    foot,
    ellipse([135, 2], [180, 10], '#1b3c52', { opacity: 0.25 }) +
      tubes +
      rect(-26, -150, 322, 20, '#c98562', { rx: 6 }) +
      rect(-26, -22, 322, 24, '#b06f52', { rx: 6 }) +
      rect(-26, -150, 16, 150, '#b06f52') +
      rect(280, -150, 16, 150, '#b06f52'),
  )
}

/** A conical flask, bubbling. */
function conical(foot: Point, scale: number, colour: string): string {
  const glass =
    'M-34 -280L34 -280L34 -190L118 -26C124 -10 116 0 100 0L-100 0C-116 0 -124 -10 -118 -26L-34 -190Z'
  const bubbles: [number, number, number][] = [
    [-30, -60, 12],
    [20, -40, 8],
    [46, -84, 10],
    [-10, -108, 7],
    [6, -320, 12],
    [-14, -366, 8],
    [16, -402, 6],
  ]
  return at(
    foot,
    ellipse([0, 2], [140, 10], '#1b3c52', { opacity: 0.25 }) +
      path(glass, '#ffffff', { opacity: 0.7 }) +
      clipped(
        glass,
        path('M-160 -130C-60 -150 40 -110 160 -134L160 10L-160 10Z', down(colour, '#c2413c')),
      ) +
      bubbles
        .map(([x, y, r]) => circle(x, y, r, y < -200 ? colour : '#ffd0b8', { opacity: 0.75 }))
        .join('') +
      rect(-44, -292, 88, 16, '#d5e4e6', { rx: 8 }) +
      line([-22, -190], [-84, -60], '#ffffff', 9, { opacity: 0.8 }),
    { scale },
  )
}

function round(foot: Point, scale: number): string {
  const glass = 'M-24 -330L24 -330L24 -222A110 110 0 1 1 -24 -222Z'
  return at(
    foot,
    ellipse([0, 2], [120, 10], '#1b3c52', { opacity: 0.25 }) +
      path('M-80 0L-58 -30L58 -30L80 0Z', '#b06f52') +
      path(glass, '#ffffff', { opacity: 0.7 }) +
      clipped(
        glass,
        path('M-130 -120C-50 -100 40 -140 130 -116L130 0L-130 0Z', down('#3fa6a8', '#1f6f80')),
      ) +
      rect(-34, -342, 68, 16, '#d5e4e6', { rx: 8 }) +
      stroke('M-82 -150C-76 -176 -60 -194 -40 -204', '#ffffff', 9, { opacity: 0.85 }),
    { scale },
  )
}

const dish = (place: Point) =>
  at(
    place,
    ellipse([0, 0], [84, 16], '#d5e4e6') +
      ellipse([0, -12], [84, 18], '#ffffff') +
      ellipse([0, -12], [70, 13], '#f6c3b2') +
      circle(-22, -14, 6, '#e8604c') +
      circle(14, -10, 8, '#e8604c') +
      circle(38, -16, 5, '#e8604c'),
  )
