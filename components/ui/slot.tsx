import { clsx } from 'clsx'
import { Children, type ComponentProps, cloneElement, type ReactElement } from 'react'

type Props = ComponentProps<'button'>

/** Its one child, with what it is given besides: a link that looks like a button, a button that opens a window. */
export function Slot({ children, className, ...given }: Props) {
  const child = Children.only(children) as ReactElement<Props>
  const own = child.props
  return cloneElement(child, {
    ...given,
    ...own,
    ...bothHandlers(given, own),
    className: clsx(className, own.className),
  })
}

type Handlers = Record<string, ((event: unknown) => void) | undefined>

/** The child's own goes first. */
function bothHandlers(given: object, own: object): Handlers {
  const names = Object.keys(given).filter((name) => /^on[A-Z]/u.test(name) && name in own)
  return Object.fromEntries(
    names.map((name) => [
      name,
      (event: unknown) => {
        ;(own as Handlers)[name]?.(event)
        ;(given as Handlers)[name]?.(event)
      },
    ]),
  )
}
