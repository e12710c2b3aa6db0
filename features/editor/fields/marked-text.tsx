import type { Stretch } from '@/features/editor/findings/field-marks'
import { inLanguage, type Locale } from '@/lib/i18n/locales'

/**
 * A field cannot bear marks: its text stands behind it once more, where nothing shows but what was found in it. On paper
 * it is what stands there.
 */
export function MarkedText({
  stretches,
  field,
  locale,
}: {
  stretches: Stretch[]
  field: string
  locale: Locale
}) {
  return (
    <p aria-hidden className={`editor-${field} editor-behind`} {...inLanguage(locale)}>
      {stretches.map(({ start, text, level, isSelected }) =>
        level ? (
          <span
            key={start}
            className="finding"
            data-level={level}
            data-selected={isSelected ? '' : undefined}
          >
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </p>
  )
}
