import { type ReactNode, useEffect, useRef, useState } from 'react'

/** What a field that settles works with. */
export interface SettledProps<Value> {
  readonly value: Value
  readonly onSettle: (value: Value) => void
  /** The field itself: what it shows, and whom it tells every change. */
  readonly children: (shown: Value, change: (value: Value) => void) => ReactNode
}

/**
 * Keeps what is typed into a field until the focus leaves it or Enter is pressed, and tells it then, once: the whole mapping is
 * derived from it, which would hold up every letter, and a field typed into is one step to undo.
 */
export const Settled = <Value,>({ value, onSettle, children }: SettledProps<Value>) => {
  const [typed, setTyped] = useState<{ readonly value: Value } | null>(null)
  /** What the field holds when it goes, whatever it was rendered with. */
  const latest = useRef({ typed, onSettle })
  latest.current.onSettle = onSettle

  const keep = (next: { readonly value: Value } | null): void => {
    latest.current.typed = next
    setTyped(next)
  }
  const settle = (): void => {
    const { typed: last } = latest.current
    keep(null)
    if (last !== null && JSON.stringify(last.value) !== JSON.stringify(value)) onSettle(last.value)
  }
  useEffect(
    () => () => {
      const { typed: last, onSettle: tell } = latest.current
      if (last !== null) tell(last.value)
    },
    [],
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to the field inside
    <div
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) settle()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !event.nativeEvent.isComposing)
          settle()
      }}
    >
      {children(typed === null ? value : typed.value, (next) => keep({ value: next }))}
    </div>
  )
}
