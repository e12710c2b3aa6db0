import type { MediaFile } from '@/components/story/edition'
import { renditionPath } from '@/lib/paths'

/** A stored picture, small; its id where the picture is gone. */
export function Thumbnail({ id, file }: { id: string; file: MediaFile | undefined }) {
  if (!file) return <code className="text-xs">{id}</code>
  return (
    // biome-ignore lint/performance/noImgElement: renditions are made once, at upload.
    <img
      src={renditionPath(id, Math.min(...file.widths), 'webp')}
      alt=""
      width={file.width}
      height={file.height}
      loading="lazy"
      className="inline-block h-20 w-auto rounded-sm border border-hairline"
    />
  )
}
