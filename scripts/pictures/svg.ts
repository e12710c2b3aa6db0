/** Strings of SVG, and the few words that the scenes are written in. Distances are in pixels. */

export const width = 1600
export const height = 1000

export type Point = readonly [x: number, y: number]

/** A colour, or a gradient with its definition, which stands beside the shape that it fills. */
export type Paint = string | { define: string; use: string }

type Attributes = Record<string, string | number>

export const down = (...colours: string[]): Paint => linear('x2="0" y2="1"', colours)
export const across = (...colours: string[]): Paint => linear('x2="1" y2="0"', colours)
export const slanting = (...colours: string[]): Paint => linear('x2="1" y2="1"', colours)

/** Strongest in the middle, gone at the rim. */
export function glow(colour: string, strength = 1): Paint {
  const stops =
    `<stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/>` +
    `<stop offset="1" stop-color="${colour}" stop-opacity="0"/>`
  return gradient('radialGradient', '', stops)
}

/** One colour that goes from one opacity to another, top to bottom. */
export function veil(colour: string, from: number, to: number): Paint {
  const stops =
    `<stop offset="0" stop-color="${colour}" stop-opacity="${from}"/>` +
    `<stop offset="1" stop-color="${colour}" stop-opacity="${to}"/>`
  return gradient('linearGradient', 'x2="0" y2="1"', stops)
}

export const rect = (x: number, y: number, w: number, h: number, paint: Paint, more?: Attributes) =>
  shape('rect', { x, y, width: w, height: h, ...more }, paint)

export const circle = (cx: number, cy: number, r: number, paint: Paint, more?: Attributes) =>
  shape('circle', { cx, cy, r, ...more }, paint)

export const ellipse = ([cx, cy]: Point, [rx, ry]: Point, paint: Paint, more?: Attributes) =>
  shape('ellipse', { cx, cy, rx, ry, ...more }, paint)

export const path = (d: string, paint: Paint, more?: Attributes) =>
  shape('path', { d, ...more }, paint)

export const polygon = (points: readonly Point[], paint: Paint, more?: Attributes) =>
  path(`M${points.join('L')}Z`, paint, more)

/** A stroke along a path with round ends. */
export const stroke = (d: string, colour: string, thickness: number, more?: Attributes) =>
  `<path${attributes({
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': thickness,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  })}/>`

export const line = (
  from: Point,
  to: Point,
  colour: string,
  thickness: number,
  more?: Attributes,
) => stroke(`M${from}L${to}`, colour, thickness, more)

export const group = (more: Attributes, ...parts: string[]) =>
  `<g${attributes(more)}>${parts.join('')}</g>`

/** Parts moved to a place, then scaled and turned about it. */
export const at = ([x, y]: Point, parts: string, { scale = 1, flip = false, turn = 0 } = {}) =>
  group(
    { transform: `translate(${x} ${y}) rotate(${turn}) scale(${flip ? -scale : scale} ${scale})` },
    parts,
  )

/** Parts seen only inside a path. */
export function clipped(d: string, ...parts: string[]): string {
  const id = nameOf(d)
  const define = `<clipPath id="${id}"><path d="${d}"/></clipPath>`
  return define + group({ 'clip-path': `url(#${id})` }, ...parts)
}

export function blurred(amount: number, ...parts: string[]): string {
  const id = `blur${amount}`
  const define =
    `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%">` +
    `<feGaussianBlur stdDeviation="${amount}"/></filter>`
  return define + group({ filter: `url(#${id})` }, ...parts)
}

export const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join('')

function linear(direction: string, colours: string[]): Paint {
  const stops = colours.map((colour, index) => {
    const offset = index / Math.max(1, colours.length - 1)
    return `<stop offset="${offset}" stop-color="${colour}"/>`
  })
  return gradient('linearGradient', direction, stops.join(''))
}

function gradient(kind: string, direction: string, stops: string): Paint {
  const id = nameOf(kind + direction + stops)
  return { define: `<${kind} id="${id}" ${direction}>${stops}</${kind}>`, use: `url(#${id})` }
}

/** The same text has the same name, so that a definition may stand twice. */
function nameOf(text: string): string {
  let hash = 2166136261
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619)
  return `d${(hash >>> 0).toString(36)}`
}

function shape(tag: string, more: Attributes, paint: Paint): string {
  if (typeof paint === 'string') return `<${tag}${attributes({ ...more, fill: paint })}/>`
  return `${paint.define}<${tag}${attributes({ ...more, fill: paint.use })}/>`
}

function attributes(all: Attributes): string {
  return Object.entries(all)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : value}"`)
    .join('')
}

const round = (value: number) => Math.round(value * 100) / 100
