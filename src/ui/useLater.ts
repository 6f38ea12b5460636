import { useEffect, useState } from 'react'
import { afterFrame } from './afterFrame'

/**
 * A value that follows another once the frame under way is painted: what is drawn of it takes a while, and the letter that is just typed
 * goes first. Of values that come fast only the last one is followed.
 */
export const useLater = <Value>(value: Value): Value => {
  const [shown, show] = useState({ value })
  // A value may be a function, which a setter would call.
  useEffect(() => (Object.is(value, shown.value) ? undefined : afterFrame(() => show({ value }))), [value, shown])
  return shown.value
}
