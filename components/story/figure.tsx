import type { LeadPictureView } from './edition'
import { Picture } from './picture'

type Props = LeadPictureView & {
  /** How wide the picture is shown, as in `<img sizes>`. */
  sizes: string
  /** Whether the picture is what the reader sees first, and is to be fetched at once. */
  isFirst?: boolean
}

/** A picture with what is said of it and who made it. */
export function Figure({ file, alt, caption, credit, sizes, isFirst = false }: Props) {
  return (
    <figure>
      <Picture file={file} alt={alt} sizes={sizes} isFirst={isFirst} />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <small>{credit}</small>}
        </figcaption>
      )}
    </figure>
  )
}
