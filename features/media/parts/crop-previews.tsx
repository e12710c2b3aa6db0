'use client'

import { useTranslations } from 'next-intl'
import { cropBox, cropRatios, type FocalPoint } from '@/features/media/crops'
import { useHydrated } from '@/lib/use-hydrated'

type Props = { src: string; width: number; height: number; point: FocalPoint }

/** What is left of a picture in each shape. */
export function CropPreviews({ src, width, height, point }: Props) {
  const t = useTranslations('newsroom.media')
  const isHydrated = useHydrated()
  return (
    <ul aria-label={t('crops')} className="flex flex-wrap items-end gap-4 text-sm text-ink-soft">
      {Object.entries(cropRatios).map(([name, ratio]) => {
        const box = cropBox({ width, height }, point, ratio)
        return (
          <li key={name} className="grid gap-1">
            <div
              className="relative h-16 overflow-hidden rounded border border-hairline sm:h-24"
              style={isHydrated ? { aspectRatio: ratio } : undefined}
            >
              {/* biome-ignore lint/performance/noImgElement: renditions are made at upload */}
              <img
                src={src}
                alt=""
                className="absolute max-w-none"
                style={
                  isHydrated
                    ? {
                        width: `${(width / box.width) * 100}%`,
                        left: `${(-box.left / box.width) * 100}%`,
                        top: `${(-box.top / box.height) * 100}%`,
                      }
                    : undefined
                }
              />
            </div>
            {name.replace('x', ':')}
          </li>
        )
      })}
    </ul>
  )
}
