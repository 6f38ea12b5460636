import { useEffect, useRef, useState } from 'react'
import { whenIdle } from './whenIdle'

/** So long a value that keeps changing on a busy page is not followed, in ms. */
const LATEST_MS = 300

/**
 * A value that follows another once the page has nothing more urgent to do: what is drawn of it takes a while, and the letters that are just
 * typed go first. Of values that come fast only the last one is followed.
 */
export const useLater = <Value>(value: Value): Value => {
  // A value may be a function, which a setter would call.
  const [shown, show] = useState({ value })
  const latest = useRef(value)
  latest.current = value
  const callOff = useRef<(() => void) | null>(null)
  useEffect(() => {
    if (Object.is(value, shown.value) || callOff.current !== null) return
    callOff.current = whenIdle(() => {
      callOff.current = null
      show({ value: latest.current })
    }, LATEST_MS)
  }, [value, shown])
  useEffect(() => () => callOff.current?.(), [])
  return shown.value
}
