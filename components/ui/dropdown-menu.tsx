'use client'

import { clsx } from 'clsx'
import { CheckIcon } from 'lucide-react'
import {
  type ComponentProps,
  createContext,
  type ReactElement,
  type ReactNode,
  use,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { goByKey } from './menu-keys'
import { Slot } from './slot'

type Menu = { id: string; isOpen: boolean; setOpen: (isOpen: boolean) => void }

const MenuContext = createContext<Menu>({ id: '', isOpen: false, setOpen: () => {} })

/** A button and the deeds that it offers, by the pattern of the ARIA Authoring Practices. */
export function DropdownMenu({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  return <MenuContext value={{ id: useId(), isOpen, setOpen }}>{children}</MenuContext>
}

export function DropdownMenuTrigger(props: { children: ReactElement<ComponentProps<'button'>> }) {
  const { id, isOpen } = use(MenuContext)
  return (
    <Slot
      id={`${id}-trigger`}
      popoverTarget={id}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      // Safari gives no focus to what is clicked, and it is to come back here.
      onClick={({ currentTarget }) => currentTarget.focus()}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return
        event.preventDefault()
        event.currentTarget.click()
      }}
    >
      {props.children}
    </Slot>
  )
}

type ContentProps = {
  /** Which edge of its button it keeps to. */
  align?: 'start' | 'end'
  className?: string
  /** Where the focus goes instead of to its button. */
  giveFocusBack?: () => void
  children: ReactNode
}

/** Opens and closes by the browser's own popover; what it holds is there while it is open. */
export function DropdownMenuContent(props: ContentProps) {
  const { align = 'start', className, giveFocusBack, children } = props
  const { id, isOpen, setOpen } = use(MenuContext)
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const isOpenAlready = menu.current?.matches(':popover-open')
    // Opened before React took the page up.
    if (!isOpen && isOpenAlready) setOpen(true)
    if (isOpen && isOpenAlready && menu.current) focusItem(menu.current)
  }, [isOpen, setOpen])
  return (
    <div
      ref={menu}
      id={id}
      popover="auto"
      role="menu"
      aria-labelledby={`${id}-trigger`}
      className={clsx(
        'inset-auto my-1 max-h-[calc(100%-1rem)] min-w-44 overflow-y-auto rounded-md border border-hairline bg-paper-raised p-1 text-start text-ink shadow-lg [position-try-fallbacks:flip-block,flip-inline,flip-block_flip-inline] [position-try-order:most-block-size]',
        align === 'start'
          ? '[position-area:block-end_span-inline-end]'
          : '[position-area:block-end_span-inline-start]',
        className,
      )}
      onBeforeToggle={({ newState }) => {
        if (newState === 'open') setOpen(true)
      }}
      onToggle={({ newState, currentTarget }) => {
        if (newState === 'open') return focusItem(currentTarget)
        // Not before: the browser gives the focus back from what is still there.
        setOpen(false)
        const { activeElement } = document
        const isLeft = activeElement?.id === `${id}-trigger` || activeElement === document.body
        if (isLeft) giveFocusBack?.()
      }}
      onKeyDown={(event) => goByKey(event, usable)}
    >
      {isOpen && children}
    </div>
  )
}

const usable = '[role^="menuitem"]:not([aria-disabled="true"])'

/** The first one; of choices that which is chosen. */
function focusItem(menu: HTMLElement): void {
  const chosen = menu.querySelector<HTMLElement>('[aria-checked="true"]')
  const first = menu.querySelector<HTMLElement>(usable)
  ;(chosen ?? first)?.focus()
}

type ItemProps = {
  isDangerous?: boolean
  disabled?: boolean
  /** What it does, once the menu is closed. */
  onSelect?: () => void
  children: ReactNode
}

export function DropdownMenuItem({ onSelect, children, ...props }: ItemProps) {
  const item = useItem(props, onSelect)
  return (
    <button type="button" role="menuitem" {...item}>
      {children}
    </button>
  )
}

/** A place to go to, or a file to take. */
export function DropdownMenuLink({ children }: { children: ReactElement<ComponentProps<'a'>> }) {
  const item = useItem({})
  return (
    <Slot role="menuitem" {...item}>
      {children}
    </Slot>
  )
}

type Chosen = { value: string; onValueChange: (value: string) => void }

const ChosenContext = createContext<Chosen>({ value: '', onValueChange: () => {} })

export function DropdownMenuRadioGroup({ children, ...chosen }: Chosen & { children: ReactNode }) {
  return (
    <ChosenContext value={chosen}>
      <fieldset>{children}</fieldset>
    </ChosenContext>
  )
}

export function DropdownMenuRadioItem({ value, children }: { value: string; children: ReactNode }) {
  const chosen = use(ChosenContext)
  const isChosen = chosen.value === value
  const item = useItem({ className: 'justify-between' }, () => chosen.onValueChange(value))
  return (
    <button type="button" role="menuitemradio" aria-checked={isChosen} {...item}>
      {children}
      {isChosen && <CheckIcon aria-hidden />}
    </button>
  )
}

export function DropdownMenuLabel({ children }: { children: ReactNode }) {
  return <div className="px-2 py-1.5 text-xs text-ink-soft">{children}</div>
}

export function DropdownMenuSeparator() {
  return <hr className="-mx-1 my-1 border-hairline" />
}

type Look = Pick<ItemProps, 'isDangerous' | 'disabled'> & { className?: string }

/** What every kind of item has in common. */
function useItem({ isDangerous, disabled, className }: Look, onSelect?: () => void) {
  const { id } = use(MenuContext)
  return {
    tabIndex: -1,
    'aria-disabled': disabled || undefined,
    className: clsx(
      'flex w-full cursor-default items-center gap-2 rounded-sm px-2 py-1.5 text-start text-sm outline-none select-none focus:bg-accent-tint aria-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0',
      isDangerous && 'text-danger',
      className,
    ),
    onPointerMove: ({ currentTarget }: { currentTarget: HTMLElement }) => {
      if (!disabled) currentTarget.focus({ preventScroll: true })
    },
    onClick: () => {
      if (disabled) return
      document.getElementById(id)?.hidePopover()
      onSelect?.()
    },
  }
}
