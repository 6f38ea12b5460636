import type { MouseEvent } from 'react'

/** Does something at a click, but not once more at the second click of a double click, whatever that one hits. */
export const once =
  (action: () => unknown) =>
  ({ detail }: Pick<MouseEvent, 'detail'>): void => {
    if (detail < 2) action()
  }
