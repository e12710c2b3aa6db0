import { cn } from '@/lib/class-names'

/** Holds the place of what is on its way. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <div
      aria-hidden
      className={cn('rounded-md bg-paper-tint motion-safe:animate-pulse', className)}
    />
  )
}
