import { CircleAlertIcon } from 'lucide-react'

/** Why a file is not taken, where in it that lies, and what to do about it. */
export function FileFault({ place, text }: { place: string | null; text: string }) {
  return (
    <div
      role="alert"
      className="flex items-start gap-2 rounded-md bg-danger-tint px-3 py-2.5 text-sm text-danger"
    >
      <CircleAlertIcon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <p>
        {place && <strong className="me-2 font-semibold">{place}</strong>}
        {text}
      </p>
    </div>
  )
}
