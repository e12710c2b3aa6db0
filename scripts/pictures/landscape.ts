import { chance } from './chance'
import { mix } from './colour'
import {
  circle,
  down,
  ellipse,
  glow,
  height,
  many,
  type Paint,
  type Point,
  path,
  rect,
  veil,
  width,
} from './svg'

export const sky = (...colours: string[]) => rect(0, 0, width, height, down(...colours))

/** A sun or moon with its halo. */
export const sun = ([x, y]: Point, radius: number, colour: string, halo = colour) =>
  circle(x, y, radius * 3.4, glow(halo, 0.55)) + circle(x, y, radius, colour)

/** A smooth line through points (Catmull and Rom, 1974, as Bézier curves). */
export function curve(points: readonly Point[]): string {
  const at = (index: number) => points[Math.min(Math.max(index, 0), points.length - 1)] ?? [0, 0]
  const parts = points.slice(1).map(([x, y], index) => {
    const [[x0, y0], [x1, y1], [x3, y3]] = [at(index - 1), at(index), at(index + 2)]
    const bend = [x1 + (x - x0) / 6, y1 + (y - y0) / 6, x - (x3 - x1) / 6, y - (y3 - y1) / 6]
    return `C${bend.map((value) => value.toFixed(1)).join(' ')} ${x} ${y}`
  })
  return `M${at(0)}${parts.join('')}`
}

/** Ground below a smooth line, down to the picture's foot. */
export const ground = (points: readonly Point[], paint: Paint, foot = height) =>
  path(
    `${curve(points)}L${points.at(-1)?.[0] ?? width} ${foot}L${points[0]?.[0] ?? 0} ${foot}Z`,
    paint,
  )

/** Rolling land around a height; `swing` is how far it rises and falls, `waves` how often. */
export function hills(
  seed: number,
  { y, swing, waves = 5 }: { y: number; swing: number; waves?: number },
  paint: Paint,
): string {
  const { between } = chance(seed)
  const step = (width + 400) / (waves * 2)
  const points = Array.from({ length: waves * 2 + 1 }, (_, index): Point => {
    const side = index % 2 ? -1 : 1
    return [index * step - 200, y + side * between(0.25, 1) * swing]
  })
  return ground(points, paint)
}

/** A jagged range; the side away from the light is shaded where a shade is given. */
export function range(
  seed: number,
  { y, swing, peaks = 6 }: { y: number; swing: number; peaks?: number },
  paint: Paint,
  shade?: Paint,
): string {
  const { between } = chance(seed)
  const step = (width + 200) / peaks
  return (
    many(peaks + 1, (index) => {
      const x = index * step - 100 + between(-0.25, 0.25) * step
      return mountain([x, y - between(0.35, 1) * swing], step * between(0.8, 1.25), paint, shade)
    }) + rect(0, y - 1, width, height - y + 1, paint)
  )
}

/** One mountain from its top to the foot of the picture, `spread` wide to either side at 400 below. */
export function mountain([x, y]: Point, spread: number, paint: Paint, shade?: Paint): string {
  const slope = spread / 400
  const foot = height - y
  const body = path(
    `M${x} ${y}L${x + foot * slope} ${height}L${x - foot * slope} ${height}Z`,
    paint,
  )
  if (!shade) return body
  const ridge = `l${spread * 0.05} ${spread * 0.3}l${-spread * 0.1} ${spread * 0.26}l${spread * 0.14} ${spread * 0.4}`
  return (
    body +
    path(
      `M${x} ${y}${ridge}L${x + foot * slope * 0.3} ${height}L${x + foot * slope} ${height}Z`,
      shade,
    )
  )
}

/** A flat cloud of round heaps. */
export function cloud([x, y]: Point, size: number, colour: string, opacity = 1): string {
  const heaps: [number, number][] = [
    [-1.15, 0.34],
    [-0.55, 0.62],
    [0.2, 0.8],
    [0.85, 0.5],
    [1.3, 0.3],
  ]
  const outline = heaps
    .map(([dx, r]) => circle(x + dx * size, y - r * size * 0.42, r * size * 0.62, colour))
    .join('')
  const foot = rect(x - 1.5 * size, y - size * 0.12, 3.1 * size, size * 0.2, colour, {
    rx: size * 0.1,
  })
  return `<g opacity="${opacity}">${outline}${foot}</g>`
}

/** A thin evening cloud of long bars. */
export function streak([x, y]: Point, size: number, colour: string, opacity = 1): string {
  const { between } = chance(Math.round(x * 31 + y))
  const bars = many(4, (index) => {
    const length = size * between(0.7, 1.9) * (index === 3 ? 0.5 : 1)
    const start = x + size * between(-0.5, 0.5) - length / 2
    return rect(start, y - index * size * 0.16, length, size * 0.14, colour, { rx: size * 0.07 })
  })
  return `<g opacity="${opacity}">${bars}</g>`
}

/** A bank of mist that is thickest in its middle. */
export const mist = (y: number, depth: number, colour: string, strength = 0.7) =>
  rect(0, y, width, depth / 2, veil(colour, 0, strength)) +
  rect(0, y + depth / 2 - 0.5, width, depth / 2, veil(colour, strength, 0))

export function stars(seed: number, count: number, floor: number, colour = '#ffffff'): string {
  const { between, likely } = chance(seed)
  return many(count, () => {
    const size = likely(0.12) ? between(2.4, 3.6) : between(0.8, 2)
    return circle(between(0, width), between(0, floor), size, colour, { opacity: between(0.4, 1) })
  })
}

/** Glints on water, longer and further apart towards the viewer. */
export function glints(
  seed: number,
  {
    top,
    bottom,
    middle = width / 2,
    spread = width,
  }: { top: number; bottom: number; middle?: number; spread?: number },
  colour: string,
  count = 40,
): string {
  const { between } = chance(seed)
  return many(count, () => {
    const near = between(0, 1) ** 1.4
    const y = top + near * (bottom - top)
    const x = middle + (between(-1, 1) * between(0.2, 1) * spread) / 2
    const size: Point = [10 + near * between(40, 130), 1.2 + near * 3.2]
    return ellipse([x, y], size, colour, { opacity: between(0.25, 0.8) })
  })
}

/** Layers of hills that go from a far colour to a near one. */
export function layers(
  seed: number,
  { from, to, swing, count }: { from: number; to: number; swing: number; count: number },
  [far, near]: readonly [string, string],
): string {
  return many(count, (index) => {
    const share = count > 1 ? index / (count - 1) : 0
    const y = from + share * (to - from)
    const colour = mix(far, near, share)
    const paint = down(mix(colour, far, 0.1), mix(colour, near, 0.35))
    return hills(
      seed + index,
      { y, swing: swing * (0.6 + 0.5 * share), waves: 3 + (index % 3) },
      paint,
    )
  })
}
