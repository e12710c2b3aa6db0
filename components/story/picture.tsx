import { renditionPath } from '@/lib/paths'
import type { MediaFile } from './edition'

type Props = {
  file: MediaFile
  alt: string
  /** How wide the picture is shown, as in `<img sizes>`. */
  sizes: string
  /** Whether the picture is what the reader sees first, and is to be fetched at once. */
  isFirst?: boolean
}

/** Where no `srcset` is understood, or a picture is copied, this width has to do. */
const plainWidth = 960

/** A stored picture: the browser takes the smallest file that fills its place. */
export function Picture({ file, alt, sizes, isFirst = false }: Props) {
  const widest = file.widths.findLast((width) => width <= plainWidth) ?? file.widths[0] ?? 0
  return (
    <picture>
      <source type="image/avif" srcSet={srcSet(file, 'avif')} sizes={sizes} />
      <source type="image/webp" srcSet={srcSet(file, 'webp')} sizes={sizes} />
      <img
        src={renditionPath(file.id, widest, 'jpg')}
        srcSet={srcSet(file, 'jpg')}
        sizes={sizes}
        alt={alt}
        width={file.width}
        height={file.height}
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
        decoding="async"
        {...focalMarks(file)}
        data-colour={file.colour ?? undefined}
      />
    </picture>
  )
}

/**
 * Where a crop by the style sheet has its middle, in tenths: no element of a readers' page may have a style of its
 * own. The usual middle needs no mark.
 */
function focalMarks({ focalX, focalY }: MediaFile) {
  const [x, y] = [tenths(focalX), tenths(focalY)]
  return { 'data-focal-x': x === 5 ? undefined : x, 'data-focal-y': y === 5 ? undefined : y }
}

const tenths = (share: number) => Math.round(share * 10)

function srcSet({ id, widths }: MediaFile, format: 'avif' | 'webp' | 'jpg'): string {
  return widths.map((width) => `${renditionPath(id, width, format)} ${width}w`).join(', ')
}
