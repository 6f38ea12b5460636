import { type KeyboardEvent, useId, useState } from 'react'

/**
 * A text of several lines with a list of suggestions under it. Such a field may not have the role of a combobox, so it says the same
 * through the properties that a text box may have, and the list tells by itself that it is there.
 */
export interface Suggestions {
  readonly options: readonly string[]
  /** The option that the arrow keys are on; null while they are in the text. */
  readonly activeIndex: number | null
  readonly listId: string
  take(option: string): void
  /** What the field says of its list. */
  readonly field: {
    readonly 'aria-autocomplete'?: 'list'
    readonly 'aria-controls'?: string
    readonly 'aria-activedescendant'?: string
  }
  /** Does what a key asks of the list; true when the key was the list's alone. Tab takes the option and goes on as usual. */
  press(event: KeyboardEvent): boolean
}

/** The id of an option's element. */
export const optionId = (listId: string, index: number): string => `${listId}-${index}`

/** Binds options to a field. While `options` is empty, the field is like any other. Escape closes the list until they change. */
export const useSuggestions = (options: readonly string[], take: (option: string) => void): Suggestions => {
  const listId = useId()
  const offered = options.join('\n')
  const [state, setState] = useState<State>({ offered: '', activeIndex: null, isClosed: false })
  const { activeIndex, isClosed } = state.offered === offered ? state : { activeIndex: null, isClosed: false }
  const shown = isClosed ? [] : options
  const set = (patch: Partial<State>): void => setState({ offered, activeIndex, isClosed, ...patch })

  const press = (event: KeyboardEvent): boolean => {
    if (shown.length === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false
    const active = activeIndex === null ? undefined : shown[activeIndex]
    switch (event.key) {
      case 'ArrowDown':
        set({ activeIndex: activeIndex === null ? 0 : (activeIndex + 1) % shown.length })
        break
      case 'ArrowUp':
        if (activeIndex === null) return false
        set({ activeIndex: activeIndex === 0 ? null : activeIndex - 1 })
        break
      case 'Escape':
        set({ activeIndex: null, isClosed: true })
        break
      case 'Enter':
        if (active === undefined) return false
        take(active)
        break
      case 'Tab':
        if (active !== undefined) take(active)
        return false
      default:
        return false
    }
    event.preventDefault()
    return true
  }

  return {
    options: shown,
    activeIndex,
    listId,
    take,
    press,
    field:
      shown.length === 0
        ? {}
        : {
            'aria-autocomplete': 'list',
            'aria-controls': listId,
            ...(activeIndex !== null && { 'aria-activedescendant': optionId(listId, activeIndex) }),
          },
  }
}

interface State {
  /** The options that the rest is about. */
  readonly offered: string
  readonly activeIndex: number | null
  readonly isClosed: boolean
}
