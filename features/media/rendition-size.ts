const steps = [480, 960, 1440, 1920]

/** What telephones with two pixels a point or less show a whole line in: 720, 721, 750 or 768. */
const onTelephones = 768

/** The widest rendition, in pixels. */
export const widest = Math.max(...steps)

/** A width is worth a rendition beside another where it is this much wider. */
const worthwhile = 1.25

/** The widths in pixels that a picture is kept in, ascending; none is wider than the picture. */
export function renditionWidths(width: number): number[] {
  const own = Math.min(width, widest)
  const below = steps.filter((step) => step <= width)
  const widths = own >= (below.at(-1) ?? 0) * worthwhile ? [...below, own] : below
  if (width < onTelephones * worthwhile) return widths
  return [...widths, onTelephones].sort((one, other) => one - other)
}

/** WebP knows no higher one, in pixels. */
export const tallest = 16_383

export const heightAt = (width: number, whole: { width: number; height: number }) =>
  Math.round((whole.height * width) / whole.width)
